using FrontOffice.Bot.Wording;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Turns;

/// <summary>Stage 6: outcomes become one reply in the guest's language.</summary>
internal sealed class Word(HotelCalendar calendar)
{
    private const string Spoken = "phone";

    public void Say(Turn turn)
    {
        if (turn.Reply is not null || turn.Outcomes.Count == 0) return;

        var today = DateOnly.FromDateTime(calendar.ToLocal(turn.At));
        var phrasing = turn.Before.Start.Channel == Spoken ? PhrasingFor.Listener(turn.Language, today) : PhrasingFor.Reader(turn.Language, today);
        var replies = turn.Outcomes.Select(said => said.Skill.Word(said.Outcome, phrasing)).Where(reply => reply.Text.Length > 0 || reply.Cards.Count > 0).ToList();
        if (replies.Count > 0) turn.Reply = Typeset(Together(replies), turn.Language);
    }

    /// <summary>Skills and hotels write plain spaces; a French reader sees unbreakable ones before high punctuation.</summary>
    private static Reply Typeset(Reply reply, Language language) => language != Language.French
        ? reply
        : reply with
        {
            Text = FrenchTypography.Of(reply.Text),
            BesideCards = reply.BesideCards is null ? null : FrenchTypography.Of(reply.BesideCards),
        };

    private static Reply Together(List<Reply> replies) => replies.Count == 1
        ? replies[0]
        : new Reply
        {
            Text = string.Join("\n\n", replies.Select(reply => reply.Text).Where(text => text.Length > 0)),
            BesideCards = string.Join("\n\n", replies.Select(reply => reply.BesideCards ?? reply.Text).Where(text => text.Length > 0)),
            Cards = [.. replies.SelectMany(reply => reply.Cards)],
            Suggestions = replies[^1].Suggestions,
        };
}
