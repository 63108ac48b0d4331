namespace FrontOffice.Bot.Activities;

/// <param name="Role">"user", "bot" or "skill".</param>
public sealed record ChannelAccount(string? Id = null, string? Name = null, string? AadObjectId = null, string? Role = null);
