namespace FrontOffice.Bot.Host.Settings;

/// <summary>The machine's clock, moved so that it starts at a given instant.</summary>
internal sealed class StartClock(DateTimeOffset start) : TimeProvider
{
    private readonly TimeSpan _offset = start - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _offset;
}
