using FrontOffice.Bot.Activities;

namespace FrontOffice.Bot.Turns;

/// <summary>An authenticated activity on its way in; the channel has set <c>From</c> and <c>Conversation</c>.</summary>
/// <param name="DuplicateKey">The same for each copy of one message: the client's own id when it has one. At most 100 characters.</param>
public sealed record Inbound(string ConversationId, Activity Activity, string DuplicateKey);
