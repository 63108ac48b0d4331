namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>A time of day.</summary>
/// <param name="Sure">True when the half of the day is known.</param>
/// <param name="Exact">True when it cannot be anything but a time ("7pm", "19h30"), not a number after "at".</param>
internal readonly record struct TimeTerm(int Hour, int Minute, bool Sure, bool Exact, int Next)
{
    public TimeOnly Time => new(Hour % 24, Minute);

    public TimeTerm In(DayPart part) => part.IsAfterNoon
        ? this with { Hour = Hour < 12 && !(part == DayPart.Night && Hour is >= 1 and <= 4) ? Hour + 12 : Hour == 12 && part == DayPart.Night ? 0 : Hour, Sure = true, Exact = true }
        : this with { Hour = Hour == 12 ? 0 : Hour, Sure = true, Exact = true };

    /// <summary>An hour from one to six that nobody qualified is after noon.</summary>
    public TimeTerm Likely => !Sure && (Hour is >= 1 and <= 5 || (Hour == 6 && Minute <= 30)) ? this with { Hour = Hour + 12 } : this;
}
