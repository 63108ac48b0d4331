namespace FrontOffice.Bot.Turns;

public enum WatchSignal
{
    /// <summary>The log has grown.</summary>
    Logged,

    /// <summary>The desk works on a reply that takes a moment.</summary>
    Typing,
}
