using FrontOffice.Bot.Activities;

namespace FrontOffice.Bot.Turns;

/// <summary>An activity in its conversation's log.</summary>
/// <param name="Position">Increasing within the conversation from 1, with gaps; the watermark.</param>
public sealed record LoggedActivity(string ConversationId, long Position, Activity Activity)
{
    /// <summary>Ids of one conversation compare in order.</summary>
    public static string IdOf(string conversationId, long position) => $"{conversationId}|{position:D10}";
}
