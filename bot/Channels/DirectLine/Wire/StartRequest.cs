namespace FrontOffice.Bot.Channels.DirectLine.Wire;

/// <param name="Locale">The language the guest is greeted in.</param>
internal sealed record StartRequest(string? Locale);
