namespace FrontOffice.Bot.Turns;

/// <summary>A conversation's line in the desk's list, and the mark by which a restart finds unfinished turns.</summary>
/// <param name="At">When it was opened.</param>
/// <param name="State">"open".</param>
/// <param name="Busy">True while a host works in it, or died doing so.</param>
public sealed record ConversationEntry(int Schema, string ConversationId, string Channel, DateTimeOffset At, string State, bool Busy, DateTimeOffset? LastAt = null, string? Language = null);
