using System.Diagnostics;

namespace FrontOffice.Bot.Turns;

/// <summary>When a turn began, by the hotel's clock and by the stopwatch.</summary>
internal readonly record struct TurnStart(DateTimeOffset At, long Timestamp)
{
    public static TurnStart Now(TimeProvider clock) => new(clock.GetUtcNow(), Stopwatch.GetTimestamp());
}
