namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Feasts with their year: "Easter Monday", "Christmas 2027", "next New Year's Eve".</summary>
internal static class HolidayGrammar
{
    public static bool TryRead(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out DayTerm term)
    {
        term = default;
        if (!TryFind(tokens, at, tongue, today, out var holiday, out var day, out var next) || holiday.Days > 1) return false;
        term = new DayTerm { Fixed = day, Next = next, Marked = true };
        return true;
    }

    public static bool TryStretch(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out DateOnly start, out DateOnly end, out int next)
    {
        end = default;
        if (!TryFind(tokens, at, tongue, today, out var holiday, out start, out next) || holiday.Days == 1) return false;
        if (holiday.Rule != HolidayRule.Bridge)
        {
            end = start.AddDays(holiday.Days);
            return true;
        }

        (start, end) = Bridge(start);
        return true;
    }

    /// <summary>The feast with the days up to the weekend that a day off joins to it.</summary>
    private static (DateOnly Start, DateOnly End) Bridge(DateOnly feast) => feast.DayOfWeek switch
    {
        DayOfWeek.Tuesday => (feast.AddDays(-3), feast),
        DayOfWeek.Thursday => (feast, feast.AddDays(3)),
        DayOfWeek.Friday => (feast, feast.AddDays(2)),
        DayOfWeek.Monday => (feast.AddDays(-2), feast),
        DayOfWeek.Saturday => (feast.AddDays(-1), feast.AddDays(1)),
        DayOfWeek.Sunday => (feast.AddDays(-2), feast),
        _ => (feast, feast.AddDays(4)),
    };

    private static bool TryFind(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out Holiday holiday, out DateOnly day, out int next)
    {
        day = default;
        var shifted = tongue.ShiftsBefore.TryMatch(tokens, at, out var shift, out var from);
        if (!shifted) from = at;
        if (!tongue.Holidays.TryMatch(tokens, from, out holiday, out next))
        {
            if (from >= tokens.Length || !tongue.Articles.Contains(tokens[from].Text)) return false;
            if (!tongue.Holidays.TryMatch(tokens, from + 1, out holiday, out next)) return false;
        }

        day = DateAlgebra.Coming(holiday, today);
        if (shift == Shift.Last) day = DateAlgebra.Of(holiday, day.Year - 1);
        var year = next < tokens.Length && tokens[next].Text is "of" or "in" or "de" or "en" or "," ? next + 1 : next;
        if (DayNumber.TryYear(tokens, year, tongue, out var named, out var after))
        {
            day = DateAlgebra.Of(holiday, named);
            next = after;
        }
        else if (TryYearShift(tokens, next, out var years, out after))
        {
            day = DateAlgebra.Of(holiday, today.Year + years);
            next = after;
        }
        else if (tongue.ShiftsAfter.TryMatch(tokens, next, out shift, out after) && tongue.IsFrench && shift is Shift.Next or Shift.Last)
        {
            if (shift == Shift.Last) day = DateAlgebra.Of(holiday, day.Year - 1);
            next = after;
        }

        return true;
    }

    private static bool TryYearShift(ReadOnlySpan<Token> tokens, int at, out int years, out int next)
    {
        years = 0;
        next = at;
        if (at + 1 >= tokens.Length) return false;
        if (tokens[at].Text is "of" or "de") at++;
        if (at + 1 >= tokens.Length) return false;
        (years, next) = (tokens[at].Text, tokens[at + 1].Text) switch
        {
            ("next", "year") => (1, at + 2),
            ("this", "year") or ("cette", "annee") => (0, at + 2),
            ("last", "year") => (-1, at + 2),
            ("l", "annee") when at + 2 < tokens.Length && tokens[at + 2].Text == "prochaine" => (1, at + 3),
            ("l", "an") when at + 2 < tokens.Length && tokens[at + 2].Text == "prochain" => (1, at + 3),
            _ => (0, -1),
        };
        return next > at;
    }
}
