using FrontOffice.Bot.Activities;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>One reply as a guest sees it.</summary>
/// <param name="Cards">One line each.</param>
/// <param name="Buttons">Of the reply, without those of its cards.</param>
/// <param name="Pressable">All buttons, the cards' first.</param>
internal sealed record DeskReply(string Text, IReadOnlyList<string> Cards, IReadOnlyList<CardAction> Buttons, IReadOnlyList<CardAction> Pressable)
{
    public static DeskReply Of(Activity activity)
    {
        var cards = (activity.Attachments ?? []).Select(ShownCard.Of).ToList();
        var buttons = activity.SuggestedActions?.Actions ?? [];
        return new DeskReply(activity.Text ?? "", [.. cards.Select(card => cards.Count > 1 ? card.Short : card.Line)], buttons, [.. cards.SelectMany(card => card.Buttons), .. buttons]);
    }

    public DeskReply With(Func<string, string> mask) => this with { Text = mask(Text), Cards = [.. Cards.Select(mask)] };
}
