namespace FrontOffice.Bot.Channels.DirectLine.Wire;

internal sealed record ErrorBody(ErrorBody.Details Error)
{
    internal sealed record Details(string Code, string Message);
}
