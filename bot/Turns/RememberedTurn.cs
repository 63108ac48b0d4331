namespace FrontOffice.Bot.Turns;

/// <summary>A turn after its commit.</summary>
internal sealed record RememberedTurn(ConversationState State, string StateETag, IReadOnlyList<ActivityEntry> Replies);
