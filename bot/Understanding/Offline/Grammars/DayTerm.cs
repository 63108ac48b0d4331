namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>A day as it was said: complete, or with parts left open ("the 3rd", "Friday", "12 June").</summary>
internal readonly record struct DayTerm
{
    public int Next { get; init; }

    /// <summary>0 when not said.</summary>
    public int Day { get; init; }

    /// <summary>0 when not said.</summary>
    public int Month { get; init; }

    /// <summary>0 when not said.</summary>
    public int Year { get; init; }

    public DayOfWeek? Weekday { get; init; }

    public Shift Shift { get; init; }

    /// <summary>The day itself, when it does not hang on a future reading.</summary>
    public DateOnly? Fixed { get; init; }

    /// <summary>The other reading of 03/04.</summary>
    public DateOnly? Other { get; init; }

    /// <summary>A day that no calendar has.</summary>
    public bool Impossible { get; init; }

    /// <summary>True when it is said with an article or a rank ("the 3", "3rd"), not a number alone.</summary>
    public bool Marked { get; init; }

    /// <summary>Days after the arrival, when one was said: "the next day" is 1.</summary>
    public int Following { get; init; }

    public bool IsBareDay => Day > 0 && Month == 0 && Weekday is null && Fixed is null;

    public bool IsWeekdayAlone => Weekday is not null && Day == 0 && Fixed is null;
}
