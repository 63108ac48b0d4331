using FrontOffice.Bot.Understanding;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Turns;

/// <summary>Stage 4: the guest's words become proposals.</summary>
internal sealed class Understand(IUnderstanding understanding, HotelCalendar calendar)
{
    public async ValueTask ListenAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Calls is not null) return;

        var understood = await understanding.UnderstandAsync(
            new Utterance
            {
                Text = turn.Words,
                Option = turn.Option,
                Spoken = turn.Language,
                Reference = calendar.ToLocal(turn.At),
                Pending = turn.Memory.Pending,
                OpenDrafts = [.. turn.Memory.Questions.Reverse().Select(question => question.Function).Distinct(StringComparer.Ordinal)],
                Settled = turn.Before.Settled,
                LastTopic = turn.Memory.DraftOf("questions") is null ? null : "questions",
            },
            cancellationToken);

        turn.Understood = understood;
        turn.Language = understood.Language;
        turn.Memory.Language = understood.Language.Code;
        turn.Calls = understood.Calls.Count > 0 ? understood.Calls : [new SkillCall(DeskFunctions.NotUnderstood, understood.Facts, 0)];
    }
}
