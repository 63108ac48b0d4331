namespace FrontOffice.Bot.Channels.DirectLine.Wire;

internal sealed record TokenUser(string? Id, string? Name);
