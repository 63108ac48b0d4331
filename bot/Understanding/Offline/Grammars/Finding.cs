namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>One expression of time on its tokens, resolved, with what the stay needs to know of it.</summary>
internal sealed record Finding
{
    public required DateMentionType Type { get; init; }

    /// <summary>First token.</summary>
    public required int From { get; init; }

    /// <summary>The token after it.</summary>
    public required int To { get; init; }

    /// <summary>The day, or the first day of a range.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The day after a range.</summary>
    public DateOnly EndDay { get; init; }

    public TimeOnly? Time { get; init; }

    /// <summary>The end of a range of hours; midnight ends the day.</summary>
    public TimeOnly? EndTime { get; init; }

    /// <summary>For durations.</summary>
    public Amount Amount { get; init; }

    public TimeUnit Unit { get; init; }

    public PeriodKind Period { get; init; }

    /// <summary>The day as it was said, for one that another day may settle.</summary>
    public DayTerm Term { get; init; }

    /// <summary>For a part of one day: "tomorrow morning".</summary>
    public DayPart? Part { get; init; }

    public bool IsWeekdayAlone { get; init; }

    public DateOnly? Other { get; init; }

    public bool Impossible { get; init; }

    /// <summary>True when it is one of many: "a weekend", "un week-end".</summary>
    public bool Indefinite { get; init; }
}
