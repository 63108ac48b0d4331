namespace FrontOffice.Bot.Turns;

internal enum Arrival
{
    New,

    /// <summary>A second copy of a message that was accepted before.</summary>
    Copy,
}
