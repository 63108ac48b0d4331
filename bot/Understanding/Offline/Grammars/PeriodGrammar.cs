namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Stretches of days with one name: "next week", "the first weekend of May", "fin juin", "this summer", "les dix prochains jours".</summary>
internal static class PeriodGrammar
{
    public static bool TryRead(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out Finding period)
    {
        return TryFeast(tokens, at, tongue, today, out period)
            || TryNthOfMonth(tokens, at, tongue, today, out period)
            || TryStretch(tokens, at, tongue, today, out period)
            || TryUnitPeriod(tokens, at, tongue, today, out period)
            || TryNextDays(tokens, at, tongue, today, out period)
            || TrySeason(tokens, at, tongue, today, out period)
            || TryMonth(tokens, at, tongue, today, out period)
            || TryYear(tokens, at, tongue, out period);
    }

    /// <summary>"in 2027", "en 2027", "the year 2027".</summary>
    private static bool TryYear(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out Finding period)
    {
        period = null!;
        if (at == 0 || tokens[at].Kind != TokenKind.Digits || tokens[at - 1].Text is not ("in" or "en" or "year" or "annee" or "during" or "since" or "depuis" or "courant")) return false;
        if (!DayNumber.TryYear(tokens, at, tongue, out var year, out var next) || (next < tokens.Length && tokens[next].Joint != Joint.Space && tokens[next].Kind != TokenKind.Mark)) return false;
        period = Range(at, next, new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1), PeriodKind.Wide);
        return true;
    }

    private static bool TryFeast(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out Finding period)
    {
        period = null!;
        if (!HolidayGrammar.TryStretch(tokens, at, tongue, today, out var start, out var end, out var next)) return false;
        period = Range(at, next, start, end, PeriodKind.Feast);
        return true;
    }

    /// <summary>"the 2nd week of October", "le premier week-end de mai".</summary>
    private static bool TryNthOfMonth(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out Finding period)
    {
        period = null!;
        var from = tokens[at].Text is "the" or "le" or "la" or "du" or "au" ? at + 1 : at;
        if (from >= tokens.Length) return false;
        var which = -1;
        var unit = from + 1;
        if (tokens[from].Text is not ("last" or "dernier" or "derniere"))
        {
            if (!NumberGrammar.TryRead(tokens, from, tongue.Numbers, out var rank) || !rank.Ordinal || rank.Count is < 1 or > 5) return false;
            which = rank.Count;
            unit = rank.Next;
        }

        if (!DurationGrammar.TryUnit(tokens, unit, tongue, out var of, out var next)) return false;
        if (next < tokens.Length && tongue.OfWords.Contains(tokens[next].Text)) next++;
        if (of is not (TimeUnit.Week or TimeUnit.Weekend or TimeUnit.LongWeekend or TimeUnit.Day)) return false;
        if (!TryMonthOf(tokens, next, tongue, today, out var month, out var end)) return false;
        period = NthOf(at, end, which, of, month);
        if (period.EndDay <= today && month.Open) period = NthOf(at, end, which, of, month with { First = DateAlgebra.AddMonths(month.First, 12) });
        return true;
    }

    private static Finding NthOf(int at, int end, int which, TimeUnit unit, MonthTerm month)
    {
        var last = DateAlgebra.Add(DateAlgebra.AddMonths(month.First, 1), -1);
        if (unit == TimeUnit.Day)
        {
            var day = which < 0 ? last : DateAlgebra.Add(month.First, which - 1);
            return new Finding { Type = DateMentionType.Date, From = at, To = end, Day = day };
        }

        if (unit == TimeUnit.Week)
        {
            var thursday = DateAlgebra.NthWeekday(which == 5 ? -1 : which, DayOfWeek.Thursday, month.First.Year, month.First.Month);
            var monday = DateAlgebra.Monday(thursday);
            return Range(at, end, monday, DateAlgebra.Add(monday, 7), PeriodKind.Wide);
        }

        var saturday = DateAlgebra.NthWeekday(which == 5 ? -1 : which, DayOfWeek.Saturday, month.First.Year, month.First.Month);
        return unit == TimeUnit.Weekend
            ? Range(at, end, saturday, DateAlgebra.Add(saturday, 2), PeriodKind.Weekend)
            : Range(at, end, DateAlgebra.Add(saturday, -1), DateAlgebra.Add(saturday, 2), PeriodKind.Feast);
    }

    /// <summary>"end of June", "mid-July", "début août", "end of next week".</summary>
    private static bool TryStretch(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out Finding period)
    {
        period = null!;
        var from = tokens[at].Text is "the" or "le" or "la" or "en" ? at + 1 : at;
        if (!tongue.Stretches.TryMatch(tokens, from, out var stretch, out var next) && !tongue.Stretches.TryMatch(tokens, at, out stretch, out next)) return false;
        if (TryMonthOf(tokens, next, tongue, today, out var month, out var end))
        {
            var last = DateAlgebra.Add(DateAlgebra.AddMonths(month.First, 1), 0);
            var (start, stop) = stretch switch
            {
                Stretch.Beginning => (month.First, DateAlgebra.Add(month.First, 15)),
                Stretch.Middle => (DateAlgebra.Add(month.First, 9), DateAlgebra.Add(month.First, 20)),
                _ => (DateAlgebra.Add(month.First, 15), last),
            };
            if (stop <= today && month.Open)
            {
                var length = stop.DayNumber - start.DayNumber;
                start = DateAlgebra.AddMonths(start, 12);
                stop = stretch == Stretch.End ? DateAlgebra.AddMonths(stop, 12) : DateAlgebra.Add(start, length);
            }

            period = Range(at, end, start, stop, PeriodKind.Wide);
            return true;
        }

        if (!TryUnitPeriod(tokens, next, tongue, today, out var whole) || whole.Unit is not (TimeUnit.Week or TimeUnit.Year or TimeUnit.Month)) return false;
        var days = whole.EndDay.DayNumber - whole.Day.DayNumber;
        var (offset, span) = stretch switch { Stretch.Beginning => (0, days / 2), Stretch.Middle => (days / 3, days / 3), _ => (days / 2, days - (days / 2)) };
        var begin = DateAlgebra.Add(whole.Day, offset);
        period = Range(at, whole.To, begin, DateAlgebra.Add(begin, span), PeriodKind.Wide);
        return true;
    }

    private static bool TryUnitPeriod(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out Finding period)
    {
        period = null!;
        if ((uint)at >= (uint)tokens.Length) return false;
        var shifted = tongue.ShiftsBefore.TryMatch(tokens, at, out var shift, out var word);
        var indefinite = false;
        if (!shifted)
        {
            indefinite = tokens[at].Text is "a" or "un" or "une" or "any";
            word = tongue.Articles.Contains(tokens[at].Text) || indefinite ? at + 1 : at;
        }

        if (!DurationGrammar.TryUnit(tokens, word, tongue, out var unit, out var next)) return false;
        if (unit is TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Day or TimeUnit.Night or TimeUnit.Fortnight) return false;
        if (tongue.ShiftsAfter.TryMatch(tokens, next, out var after, out var end) && (!shifted || after is Shift.AfterNext or Shift.This))
        {
            shift = after;
            shifted = true;
            next = end;
        }

        if (TryAnchor(tokens, next, tongue, today, unit, out var anchor, out end))
        {
            period = Around(at, end, unit, anchor);
            return true;
        }

        var weekend = unit is TimeUnit.Weekend or TimeUnit.LongWeekend;
        if (!shifted && (!weekend || word == at && !tongue.IsFrench && next - word > 2)) return false;
        period = Of(at, next, unit, shifted ? shift : Shift.Coming, today) with { Indefinite = indefinite };
        return true;
    }

    private static Finding Of(int at, int next, TimeUnit unit, Shift shift, DateOnly today)
    {
        var steps = shift switch { Shift.Last => -1, Shift.Next => 1, Shift.AfterNext => 2, Shift.WeekAfterComing => 1, _ => 0 };
        if (unit is TimeUnit.Weekend or TimeUnit.LongWeekend && steps == 0 && today.DayOfWeek == DayOfWeek.Sunday && shift != Shift.Last) steps = 1;
        var monday = DateAlgebra.Add(DateAlgebra.Monday(today), steps * 7);
        switch (unit)
        {
            case TimeUnit.Week:
                return Range(at, next, monday, DateAlgebra.Add(monday, 7), PeriodKind.Wide) with { Unit = unit };
            case TimeUnit.Weekend:
                return Range(at, next, DateAlgebra.Add(monday, 5), DateAlgebra.Add(monday, 7), PeriodKind.Weekend) with { Unit = unit };
            case TimeUnit.LongWeekend:
                return Range(at, next, DateAlgebra.Add(monday, 4), DateAlgebra.Add(monday, 7), PeriodKind.Feast) with { Unit = unit };
            case TimeUnit.Month:
                var first = DateAlgebra.AddMonths(DateAlgebra.FirstOfMonth(today), steps);
                return Range(at, next, first, DateAlgebra.AddMonths(first, 1), PeriodKind.Wide) with { Unit = unit };
            default:
                var year = DateAlgebra.AddMonths(new DateOnly(today.Year, 1, 1), steps * 12);
                return Range(at, next, year, DateAlgebra.AddMonths(year, 12), PeriodKind.Wide) with { Unit = unit };
        }
    }

    /// <summary>"the week of 12 May", "le week-end du 12", "the weekend after next Friday".</summary>
    private static bool TryAnchor(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, TimeUnit unit, out DateOnly day, out int next)
    {
        day = default;
        next = at;
        if (unit is TimeUnit.Month or TimeUnit.Year || at + 1 >= tokens.Length) return false;
        if (DayGrammar.TryRead(tokens, at, tongue, today, out var beside) && beside.Month > 0 && unit == TimeUnit.Weekend)
        {
            day = DateAlgebra.Resolve(beside, today);
            next = beside.Next;
            return day != DateAlgebra.Never;
        }

        if (!tongue.OfWords.Contains(tokens[at].Text) && tokens[at].Text is not ("commencing" or "starting" or "beginning" or "around")) return false;
        var from = at + 1;
        if (!DayGrammar.TryRead(tokens, from, tongue, today, out var term) && !HolidayGrammar.TryRead(tokens, from, tongue, today, out term)
            && !DayGrammar.TryBareDay(tokens, from, tongue, tongue.IsFrench && tokens[at].Text == "du", out term)) return false;
        if (term.IsBareDay && tongue.Cues.TryMatch(tokens, term.Next, out var join, out _) && join == Cue.To) return false;
        if (term.IsWeekdayAlone || tokens[at].Text is "in" or "for" or "pour" or "en") return false;
        day = DateAlgebra.Resolve(term, today);
        next = term.Next;
        return day != DateAlgebra.Never;
    }

    public static Finding Around(int at, int next, TimeUnit unit, DateOnly day)
    {
        var monday = DateAlgebra.Monday(day);
        return unit switch
        {
            TimeUnit.Weekend => Range(at, next, DateAlgebra.Add(monday, 5), DateAlgebra.Add(monday, 7), PeriodKind.Weekend),
            TimeUnit.LongWeekend => Range(at, next, DateAlgebra.Add(monday, 4), DateAlgebra.Add(monday, 7), PeriodKind.Feast),
            _ => Range(at, next, monday, DateAlgebra.Add(monday, 7), PeriodKind.Wide),
        };
    }

    /// <summary>"the next 3 days", "les dix prochains jours".</summary>
    private static bool TryNextDays(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out Finding period)
    {
        period = null!;
        Shift shift;
        Amount amount;
        if (tongue.ShiftsBefore.TryMatch(tokens, at, out shift, out var word) && shift is Shift.Next or Shift.Coming or Shift.Last)
        {
            if (!DurationGrammar.TryRead(tokens, word, tongue, out amount)) return false;
        }
        else
        {
            if (!tongue.IsFrench || at + 2 >= tokens.Length || tokens[at].Text != "les") return false;
            if (!NumberGrammar.TryRead(tokens, at + 1, tongue.Numbers, out var number) || number.Next + 1 >= tokens.Length) return false;
            shift = tokens[number.Next].Text switch { "prochains" or "prochaines" => Shift.Next, "derniers" or "dernieres" => Shift.Last, _ => Shift.None };
            if (shift == Shift.None || !DurationGrammar.TryUnit(tokens, number.Next + 1, tongue, out var unit, out var next)) return false;
            amount = new Amount(number.Value, unit, next, 0, 0, Plain: false);
        }

        if (amount.Unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Night || amount.Count is < 1 or > 10_000) return false;
        var start = shift == Shift.Last ? DateAlgebra.Add(today, -(long)amount.Count, amount.Unit) : DateAlgebra.Add(today, 1);
        var end = shift == Shift.Last ? today : DateAlgebra.Add(start, (long)amount.Count, amount.Unit);
        period = Range(at, amount.Next, start, end, PeriodKind.Wide);
        return true;
    }

    private static bool TrySeason(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out Finding period)
    {
        period = null!;
        var shifted = tongue.ShiftsBefore.TryMatch(tokens, at, out var shift, out var word);
        var article = !shifted && at + 1 < tokens.Length && (tokens[at].Text is "the" or "in" or "l" or "le" or "en" or "au" or "cet" or "d");
        if (!shifted) word = article ? at + 1 : at;
        if (article && tokens[at].Text == "in" && tokens[at + 1].Text == "the") word++;
        if (!tongue.Seasons.TryMatch(tokens, word, out var season, out var next)) return false;
        var hasYear = DayNumber.TryYear(tokens, next, tongue, out var year, out var after);
        if (!hasYear && tongue.ShiftsAfter.TryMatch(tokens, next, out var late, out var end) && tongue.IsFrench)
        {
            shift = late;
            shifted = true;
            next = end;
        }

        if (!shifted && !article && !hasYear) return false;
        if (hasYear) next = after;
        var start = new DateOnly(hasYear ? Math.Clamp(year, 1, 9990) : today.Year, (season * 3) + 3, 1);
        if (!hasYear && DateAlgebra.AddMonths(start, 3) <= today) start = DateAlgebra.AddMonths(start, 12);
        if (!hasYear && shift == Shift.Next && start <= today) start = DateAlgebra.AddMonths(start, 12);
        if (!hasYear && shift == Shift.Last) start = DateAlgebra.AddMonths(start, -12);
        period = Range(at, next, start, DateAlgebra.AddMonths(start, 3), PeriodKind.Wide);
        return true;
    }

    private static bool TryMonth(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out Finding period)
    {
        period = null!;
        if (!TryMonthOf(tokens, at, tongue, today, out var month, out var next) || month.IsUnit) return false;
        if (month.Doubtful && at == 0 && next < tokens.Length && tokens[next].Kind == TokenKind.Word) return false;
        if (month.Doubtful && at > 0 && tokens[at - 1].Text is not ("in" or "for" or "of" or "during" or "en" or "throughout" or "until" or "from" or "late" or "early" or "mid" or "to" or "around" or "through" or "pour")) return false;
        period = Range(at, next, month.First, DateAlgebra.AddMonths(month.First, 1), PeriodKind.Wide);
        return true;
    }

    /// <summary>A month by name or by its place: "June 2027", "next month", "mai prochain".</summary>
    private static bool TryMonthOf(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out MonthTerm month, out int next)
    {
        month = default;
        next = at;
        if ((uint)at >= (uint)tokens.Length) return false;
        var shifted = tongue.ShiftsBefore.TryMatch(tokens, at, out var shift, out var word);
        if (!shifted) word = tokens[at].Text is "the" or "le" or "l" or "du" or "de" or "d" ? at + 1 : at;
        if (word < tokens.Length && tokens[word].Text is "month" or "mois")
        {
            next = word + 1;
            if (next < tokens.Length && tokens[next].Text is "of" or "de" or "d")
            {
                word = next + 1;
            }
            else
            {
                if (!shifted && !tongue.ShiftsAfter.TryMatch(tokens, next, out shift, out next)) shift = Shift.This;
                var steps = shift switch { Shift.Next => 1, Shift.Last => -1, Shift.AfterNext => 2, _ => 0 };
                month = new MonthTerm(DateAlgebra.AddMonths(DateAlgebra.FirstOfMonth(today), steps), Open: false, IsUnit: true, Doubtful: false);
                return true;
            }
        }

        if (!DayNumber.TryMonth(tokens, word, tongue, out var number, out next)) return false;
        var doubtful = !shifted && tongue.DoubtfulDayWords.Contains(tokens[word].Text);
        var first = new DateOnly(today.Year, number, 1);
        if (number < today.Month) first = first.AddYears(1);
        var from = next < tokens.Length && (tokens[next].IsMark(',') || tokens[next].Text is "of" or "in" or "de") ? next + 1 : next;
        if (DayNumber.TryYear(tokens, from, tongue, out var year, out var after) && !(doubtful && tokens[from].Kind == TokenKind.Word))
        {
            month = new MonthTerm(new DateOnly(year, number, 1), Open: false, IsUnit: false, Doubtful: false);
            next = after;
            return true;
        }

        if (shift == Shift.Last) first = first > today ? first.AddYears(-1) : first;
        if (shift == Shift.Next && number == today.Month) first = first.AddYears(1);
        if (from == next && tongue.IsFrench && tongue.ShiftsAfter.TryMatch(tokens, next, out var late, out after) && late is Shift.Next or Shift.Coming) next = after;
        if (next + 1 < tokens.Length && tokens[next].Text == "next" && tokens[next + 1].Text == "year")
        {
            first = new DateOnly(today.Year + 1, number, 1);
            next += 2;
        }

        month = new MonthTerm(first, Open: true, IsUnit: false, doubtful);
        return true;
    }

    private static Finding Range(int from, int to, DateOnly start, DateOnly end, PeriodKind kind) =>
        new() { Type = DateMentionType.Range, From = from, To = to, Day = start, EndDay = end, Period = kind };

    /// <param name="First">The month's first day.</param>
    /// <param name="Open">True when no year was said.</param>
    /// <param name="IsUnit">True for "next month".</param>
    /// <param name="Doubtful">True for a word that may be no month at all.</param>
    private readonly record struct MonthTerm(DateOnly First, bool Open, bool IsUnit, bool Doubtful);
}
