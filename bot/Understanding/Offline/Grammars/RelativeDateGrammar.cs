namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Days that are counted from another: "in two weeks", "three days from now", "a week from Tuesday", "il y a huit jours".</summary>
internal static class RelativeDateGrammar
{
    public static bool TryRead(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out DayTerm term)
    {
        term = default;
        if (tongue.DaysAround.TryMatch(tokens, at, out var beside, out var named) && TryNamed(tokens, named, tongue, today, out var day))
        {
            term = new DayTerm { Fixed = DateAlgebra.Add(DateAlgebra.Resolve(day, today), beside), Next = day.Next, Marked = true };
            return true;
        }

        if (tongue.FollowingDays.TryMatch(tokens, at, out var following, out var follows))
        {
            term = new DayTerm { Fixed = DateAlgebra.Add(today, following), Following = following, Next = follows, Marked = true };
            return true;
        }

        var within = tongue.Within.TryMatch(tokens, at, out _, out var from);
        var ago = false;
        if (!within && tongue.IsFrench && at + 2 < tokens.Length && tokens[at].Text == "il" && tokens[at + 1].Text == "y" && tokens[at + 2].Text == "a")
        {
            ago = true;
            from = at + 3;
        }

        if (!DurationGrammar.TryRead(tokens, from, tongue, out var amount) || amount.Unit is TimeUnit.Hour or TimeUnit.Minute) return false;
        if (amount.Count != decimal.Truncate(amount.Count) || amount.Count is < 0 or > 10_000) return false;
        var count = amount.IdiomDays > 0 ? amount.IdiomDays : (long)amount.Count;
        var unit = amount.IdiomDays > 0 ? TimeUnit.Day : amount.Unit;
        if (unit is TimeUnit.Night or TimeUnit.Weekend or TimeUnit.LongWeekend) return false;
        if (ago)
        {
            term = new DayTerm { Fixed = DateAlgebra.Add(today, -count, unit), Next = amount.Next, Marked = true };
            return true;
        }

        if (tongue.FromNow.TryMatch(tokens, amount.Next, out var forward, out var end))
        {
            term = new DayTerm { Fixed = DateAlgebra.Add(today, forward ? count : -count, unit), Next = end, Marked = true };
            return true;
        }

        if (!within) return TryFromDay(tokens, tongue, today, amount, count, unit, out term);
        if (tongue.IsFrench && tokens[at].Text == "apres") return false;
        term = new DayTerm { Fixed = DateAlgebra.Add(today, count, unit), Next = amount.Next, Marked = true };
        return true;
    }

    private static bool TryNamed(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out DayTerm day)
    {
        day = default;
        if (at >= tokens.Length) return false;
        if (!HolidayGrammar.TryRead(tokens, at, tongue, today, out day) && !DayGrammar.TryRead(tokens, at, tongue, today, out day)
            && !DayGrammar.TryBareDay(tokens, at, tongue, numberAlone: false, out day)) return false;
        return DateAlgebra.Resolve(day, today) != DateAlgebra.Never;
    }

    /// <summary>"a week from Tuesday", "two days after Christmas", "deux jours avant Noël".</summary>
    private static bool TryFromDay(ReadOnlySpan<Token> tokens, Tongue tongue, DateOnly today, Amount amount, long count, TimeUnit unit, out DayTerm term)
    {
        term = default;
        if (amount.Next >= tokens.Length) return false;
        var sign = tokens[amount.Next].Text switch
        {
            "after" or "apres" => 1,
            "before" or "avant" => -1,
            "from" when amount.Plain || unit is TimeUnit.Week => 1,
            "on" when amount.Plain && unit is TimeUnit.Week => 1,
            _ => 0,
        };
        if (sign == 0) return false;
        if (!TryNamed(tokens, amount.Next + 1, tongue, today, out var day)) return false;
        if (day.Month > 0 && !amount.Plain && tokens[amount.Next].Text is "from") return false;
        var start = DateAlgebra.Resolve(day, today);
        term = new DayTerm { Fixed = DateAlgebra.Add(start, sign * count, unit), Next = day.Next, Marked = true };
        return true;
    }
}
