namespace FrontOffice.Bot.Turns;

/// <summary>How long each stage took, in microseconds. The commit that carries this record is timed by the metrics instead.</summary>
/// <param name="WaitedMicroseconds">From the receipt to the start of the turn.</param>
public sealed record TurnTimings(
    long WaitedMicroseconds,
    long RestoreMicroseconds,
    long GuardMicroseconds,
    long UnderstandMicroseconds,
    long ActMicroseconds,
    long WordMicroseconds);
