namespace FrontOffice.Bot.Channels.DirectLine.Wire;

internal sealed record ResourceBody(string Id);
