namespace FrontOffice.Bot.Channels.DirectLine.Wire;

internal sealed record TokenRequest(TokenUser? User, IReadOnlyList<string>? TrustedOrigins);
