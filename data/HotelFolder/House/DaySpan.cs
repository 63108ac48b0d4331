using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Days from one to another, both inclusive: of one year ("2026-12-04 to 2026-12-08") or of every year ("12-20 to 01-03").</summary>
internal sealed record DaySpan(DateOnly From, DateOnly To, bool EveryYear)
{
    private const string LeapYear = "2024";

    /// <summary>Years before and after the reading that a span of every year is written out for.</summary>
    private const int YearsBack = 1;
    private const int YearsOn = 5;

    public static bool TryRead(string text, [NotNullWhen(true)] out DaySpan? span)
    {
        span = null;
        var parts = text.Split(" to ", StringSplitOptions.TrimEntries);
        if (parts.Length > 2) return false;
        var (first, last) = (parts[0], parts[^1]);
        if (TryDay(first, out var from) && TryDay(last, out var to) && from <= to)
        {
            span = new DaySpan(from, to, EveryYear: false);
            return true;
        }

        if (!TryYearly(first, out from) || !TryYearly(last, out to)) return false;
        span = new DaySpan(from, to < from ? to.AddYears(1) : to, EveryYear: true);
        return true;
    }

    /// <summary>The span with its years, around the day of reading.</summary>
    public IReadOnlyList<DayRange> Years(DateOnly today)
    {
        if (!EveryYear) return [new DayRange(From, To)];
        var ranges = new List<DayRange>();
        for (var year = today.Year - YearsBack; year <= today.Year + YearsOn; year++)
        {
            ranges.Add(new DayRange(In(From, year), In(To, year + To.Year - From.Year)));
        }

        return ranges;
    }

    public bool Overlaps(DaySpan other, DateOnly today)
    {
        var mine = Years(today);
        return other.Years(today).Any(theirs => mine.Any(theirs.Overlaps));
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Read in a leap year, so that 29 February can be written.</summary>
    private static bool TryYearly(string text, out DateOnly day) => TryDay($"{LeapYear}-{text}", out day);

    private static DateOnly In(DateOnly day, int year) =>
        new(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)));
}
