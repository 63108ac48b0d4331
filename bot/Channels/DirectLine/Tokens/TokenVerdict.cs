namespace FrontOffice.Bot.Channels.DirectLine.Tokens;

internal enum TokenVerdict
{
    Good,

    /// <summary>Not made by this house, changed on its way, or made for another use.</summary>
    Malformed,
    Expired,
}
