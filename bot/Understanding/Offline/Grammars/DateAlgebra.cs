namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>The calendar of what guests say: open days take their next reading, weeks begin on Monday.</summary>
internal static class DateAlgebra
{
    public static readonly DateOnly Never = DateOnly.MinValue;

    public static DateOnly Monday(DateOnly day) => Add(day, -(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Days that would leave the calendar stay where they are.</summary>
    public static DateOnly Add(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber ? day : day.AddDays((int)days);
    }

    public static DateOnly AddMonths(DateOnly day, long months)
    {
        var target = (day.Year * 12L) + months;
        return target is < 24 or > 9990 * 12L ? day : day.AddMonths((int)months);
    }

    public static DateOnly Add(DateOnly day, long count, TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend => Add(day, Clamp(count) * 7),
        TimeUnit.Fortnight => Add(day, Clamp(count) * 14),
        TimeUnit.Month => AddMonths(day, Clamp(count)),
        TimeUnit.Year => AddMonths(day, Clamp(count) * 12),
        TimeUnit.Hour or TimeUnit.Minute => day,
        _ => Add(day, Clamp(count)),
    };

    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The next day strictly after that falls on the weekday.</summary>
    public static DateOnly Coming(DayOfWeek weekday, DateOnly after)
    {
        var ahead = ((int)weekday - (int)after.DayOfWeek + 7) % 7;
        return Add(after, ahead == 0 ? 7 : ahead);
    }

    public static DateOnly OnWeekday(DayOfWeek weekday, Shift shift, DateOnly today)
    {
        var inWeek = Add(Monday(today), ((int)weekday + 6) % 7);
        return shift switch
        {
            Shift.This => inWeek,
            Shift.Next => Add(inWeek, 7),
            Shift.AfterNext => Add(inWeek, 14),
            Shift.Last => Add(inWeek, -7),
            Shift.WeekAfterComing => Add(Coming(weekday, today), 7),
            Shift.TwoWeeksAfterComing => Add(Coming(weekday, today), 14),
            _ => Coming(weekday, today),
        };
    }

    /// <summary>The first reading of a term on or after today; <see cref="Never"/> when the day does not exist.</summary>
    public static DateOnly Resolve(DayTerm term, DateOnly today)
    {
        if (term.Impossible) return Never;
        if (term.Fixed is { } known) return known;
        if (term.Day == 0) return term.Weekday is { } weekday ? OnWeekday(weekday, term.Shift, today) : Never;
        if (term.Month == 0) return DayOfMonth(term, today);
        if (term.Year > 0) return Exists(term.Year, term.Month, term.Day) ? new DateOnly(term.Year, term.Month, term.Day) : Never;
        var year = today.Year;
        if (term.Month < today.Month || (term.Month == today.Month && term.Day < today.Day)) year++;
        return Exists(year, term.Month, term.Day) ? new DateOnly(year, term.Month, term.Day) : Never;
    }

    /// <summary>The reading of a range's end that follows its start.</summary>
    public static DateOnly ResolveAfter(DayTerm term, DateOnly start, DateOnly today)
    {
        if (term.Impossible || term.Fixed is not null || term.Year > 0) return Resolve(term, today);
        if (term.IsWeekdayAlone && term.Shift is not (Shift.None or Shift.Coming)) return Resolve(term, today);
        if (term.IsWeekdayAlone && term.Weekday is { } weekday) return Coming(weekday, start);
        if (term.Month == 0) return DayOfMonth(term with { Weekday = null }, Add(start, 1));
        if (term.Month == start.Month && term.Day <= start.Day)
        {
            return Exists(start.Year, term.Month, term.Day) ? new DateOnly(start.Year, term.Month, term.Day) : Never;
        }

        return Resolve(term, start);
    }

    public static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The nth such weekday of a month; -1 for the last; <see cref="Never"/> when there is none.</summary>
    public static DateOnly NthWeekday(int which, DayOfWeek weekday, int year, int month)
    {
        if (!Exists(year, month, 1)) return Never;
        var first = new DateOnly(year, month, 1);
        if (which < 0) return Add(Coming(weekday, Add(first.AddMonths(1), -1 - 7)), 0);
        var day = Add(Coming(weekday, Add(first, -1)), (which - 1) * 7);
        return day.Month == month ? day : Never;
    }

    /// <summary>Easter Sunday of the Gregorian calendar.</summary>
    public static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        epact -= (epact / 28) * (1 - ((epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11)));
        var weekday = (year + (year / 4) + epact + 2 - century + (century / 4)) % 7;
        var offset = epact - weekday;
        var month = 3 + ((offset + 40) / 44);
        var day = offset + 28 - (31 * (month / 4));
        return new DateOnly(year, month, day);
    }

    public static DateOnly Of(Holiday holiday, int year)
    {
        year = Math.Clamp(year, 1, 9990);
        return holiday.Rule switch
        {
            HolidayRule.Easter => Easter(year).AddDays(holiday.Day),
            HolidayRule.Weekday when holiday.Weekday == DayOfWeek.Friday && holiday.Month == 11 => NthWeekday(4, DayOfWeek.Thursday, year, 11).AddDays(1),
            HolidayRule.Weekday => NthWeekday(holiday.Day, holiday.Weekday, year, holiday.Month),
            _ => new DateOnly(year, holiday.Month, holiday.Day),
        };
    }

    /// <summary>The feast's next day on or after today.</summary>
    public static DateOnly Coming(Holiday holiday, DateOnly today)
    {
        var day = Of(holiday, today.Year);
        return day < today ? Of(holiday, today.Year + 1) : day;
    }

    private static DateOnly DayOfMonth(DayTerm term, DateOnly from)
    {
        var month = FirstOfMonth(from);
        var first = Never;
        for (var i = 0; i < 14; i++, month = AddMonths(month, 1))
        {
            if (!Exists(month.Year, month.Month, term.Day)) continue;
            var day = new DateOnly(month.Year, month.Month, term.Day);
            if (day < from) continue;
            if (term.Weekday is null || day.DayOfWeek == term.Weekday) return day;
            if (first == Never) first = day;
        }

        return first;
    }

    private static long Clamp(long count) => Math.Clamp(count, -100_000, 100_000);
}
