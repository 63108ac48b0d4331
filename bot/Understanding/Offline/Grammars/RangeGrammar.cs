namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Ranges of days with both ends said: "du 30 au 2", "10-12 June", "from Friday to Sunday", "between 5 and 8 May".</summary>
internal static class RangeGrammar
{
    public static bool TryRead(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out Finding range)
    {
        range = null!;
        var opened = tongue.Cues.TryMatch(tokens, at, out var cue, out var from) && cue is Cue.From or Cue.Between;
        if (!opened) from = at;
        if (opened && from < tokens.Length && tokens[from].Text is "on") from++;
        var dated = TryEnd(tokens, from, tongue, today, out var start);
        if (!dated && !DayGrammar.TryBareDay(tokens, from, tongue, numberAlone: true, out start)) return false;
        if (!TryJoin(tokens, start.Next, tongue, opened && cue == Cue.Between, out var to)) return false;
        if (to < tokens.Length && tokens[to].Text is "on" or "including") to++;
        if (!TryEnd(tokens, to, tongue, today, out var end) && !DayGrammar.TryBareDay(tokens, to, tongue, numberAlone: true, out end)) return false;
        if (!IsClear(tokens, at, opened, start, end, tongue)) return false;
        range = Join(tokens, at, start, end, today);
        return true;
    }

    private static bool TryEnd(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out DayTerm term)
    {
        term = default;
        if ((uint)at >= (uint)tokens.Length) return false;
        if (DayGrammar.TryRead(tokens, at, tongue, today, out term)) return true;
        return HolidayGrammar.TryRead(tokens, at, tongue, today, out term);
    }

    private static bool TryJoin(ReadOnlySpan<Token> tokens, int at, Tongue tongue, bool between, out int next)
    {
        next = at;
        if (at >= tokens.Length) return false;
        if (tokens[at].Joint == Joint.Hyphen) return true;
        if (tokens[at].Text is "inclus" or "compris" or "inclusive" or "included") next = ++at;
        if (at >= tokens.Length) return false;
        if (tokens[at].IsMark(',') && at + 1 < tokens.Length && tongue.Cues.TryMatch(tokens, at + 1, out var late, out next) && late is Cue.To or Cue.Until && tokens[at + 1].Kind == TokenKind.Word) return true;
        if (tokens[at].IsMark('/') && at + 1 < tokens.Length && tokens[at].Joint == Joint.Space)
        {
            next = at + 1;
            return true;
        }

        if (!tongue.Cues.TryMatch(tokens, at, out var cue, out next)) return false;
        if (cue is Cue.To or Cue.Until) return true;
        return cue == Cue.And && (between || IsUntil(tokens, ref next, tongue));
    }

    private static bool IsUntil(ReadOnlySpan<Token> tokens, ref int next, Tongue tongue)
    {
        if (!tongue.Cues.TryMatch(tokens, next, out var cue, out var after) || cue is not (Cue.Until or Cue.To)) return false;
        next = after;
        return true;
    }

    /// <summary>Two numbers alone are days only when something tells it: a month, an article, a rank.</summary>
    private static bool IsClear(ReadOnlySpan<Token> tokens, int at, bool opened, DayTerm start, DayTerm end, Tongue tongue)
    {
        if (!start.IsBareDay && !end.IsBareDay) return true;
        if (!start.IsBareDay) return end.Marked || (start.Month > 0 && !start.IsWeekdayAlone) || start.Fixed is not null;
        if (!end.IsBareDay) return end.Month > 0 || end.Fixed is not null;
        if (tongue.IsFrench) return start.Marked || (opened && tokens[at].Text is "du" or "entre") || (end.Marked && tokens[at].Text != "de");
        return start.Marked || end.Marked;
    }

    private static Finding Join(ReadOnlySpan<Token> tokens, int at, DayTerm start, DayTerm end, DateOnly today)
    {
        var impossible = start.Impossible || end.Impossible;
        DateOnly first;
        DateOnly last;
        if (start is { Day: > 0, Month: 0, Fixed: null } && (end.Month > 0 || end.Fixed is not null))
        {
            last = DateAlgebra.Resolve(end, today);
            first = last == DateAlgebra.Never ? DateAlgebra.Never : InMonthOf(start.Day, last);
        }
        else
        {
            if (start.Year == 0 && end.Year > 0 && start.Month > 0)
            {
                var same = start.Month < end.Month || (start.Month == end.Month && start.Day <= end.Day);
                start = start with { Year = same ? end.Year : end.Year - 1 };
            }

            if (start.IsWeekdayAlone && start.Shift == Shift.None && end.IsWeekdayAlone) start = start with { Shift = end.Shift };
            first = DateAlgebra.Resolve(start, today);
            last = first == DateAlgebra.Never ? DateAlgebra.Never : DateAlgebra.ResolveAfter(end, first, today);
        }

        if (start.Other is not null || end.Other is not null) (first, last, start) = Plausible(start, end, first, last);
        impossible |= first == DateAlgebra.Never || last == DateAlgebra.Never;
        return new Finding
        {
            Type = DateMentionType.Range, From = at, To = end.Next, Day = first, EndDay = last, Period = PeriodKind.Stay,
            Impossible = impossible, IsWeekdayAlone = start.IsWeekdayAlone, Other = start.Other,
        };
    }

    /// <summary>Of the readings of "3/4 to 5/4", the only one that makes a stay of up to a month.</summary>
    private static (DateOnly First, DateOnly Last, DayTerm Start) Plausible(DayTerm start, DayTerm end, DateOnly first, DateOnly last)
    {
        var found = 0;
        var best = (First: first, Last: last, Start: start with { Other = start.Other ?? end.Other });
        foreach (var arrival in new[] { first, start.Other ?? first }.Distinct())
        {
            foreach (var departure in new[] { last, end.Other ?? last }.Distinct())
            {
                if (departure.DayNumber - arrival.DayNumber is < 1 or > 30) continue;
                found++;
                if (found == 1) best = (arrival, departure, start with { Other = null });
                else return (first, last, start with { Other = start.Other ?? end.Other });
            }
        }

        return best;
    }

    private static DateOnly InMonthOf(int day, DateOnly end)
    {
        var month = DateAlgebra.FirstOfMonth(end);
        if (day > end.Day) month = DateAlgebra.AddMonths(month, -1);
        return DateAlgebra.Exists(month.Year, month.Month, day) ? new DateOnly(month.Year, month.Month, day) : DateAlgebra.Never;
    }
}
