namespace FrontOffice.Bot.Turns;

/// <summary>A conversation as its channel opens it.</summary>
/// <param name="ConversationId">Unique in the house, made by the channel, at most 200 characters.</param>
/// <param name="Channel">"webchat", "msteams", "phone", "api".</param>
/// <param name="GuestId">The guest's id on the channel.</param>
/// <param name="Locale">The channel's locale, or null.</param>
/// <param name="NetworkAddress">Where the guest writes from, for limits; or null.</param>
public sealed record ConversationStart(string ConversationId, string Channel, string GuestId, string? GuestName, string? Locale, string? NetworkAddress);
