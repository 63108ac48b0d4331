namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Single days in words: "Friday 12 June", "le 3", "June 10th, 2027", "vendredi en huit".</summary>
internal static class DayGrammar
{
    /// <summary>A day with a name, a month or a rank; never a number alone.</summary>
    public static bool TryRead(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out DayTerm term)
    {
        term = default;
        if ((uint)at >= (uint)tokens.Length) return false;
        if (tongue.RelativeDays.TryMatch(tokens, at, out var days, out var next))
        {
            term = new DayTerm { Fixed = DateAlgebra.Add(today, days), Next = AfterTomorrow(tokens, next, tongue, ref days), Marked = true };
            term = term with { Fixed = DateAlgebra.Add(today, days) };
            return true;
        }

        var figures = SkipArticle(tokens, at, tongue, out _);
        if (figures < tokens.Length && tokens[figures].Kind == TokenKind.Digits && NumericDateGrammar.TryRead(tokens, figures, tongue, today, out term)) return true;
        return TryWeekday(tokens, at, tongue, out term)
            || TryMonthFirst(tokens, at, tongue, out term)
            || TryDayFirst(tokens, at, tongue, today, out term)
            || TryNthWeekday(tokens, at, tongue, today, out term);
    }

    /// <summary>A day of the month without its month: "the 3rd", "le 3", "le premier", and "3" when a range around it tells that it is one.</summary>
    public static bool TryBareDay(ReadOnlySpan<Token> tokens, int at, Tongue tongue, bool numberAlone, out DayTerm term)
    {
        term = default;
        var from = SkipArticle(tokens, at, tongue, out var article);
        if (!DayNumber.TryDay(tokens, from, tongue, out var day, out var ranked, out var next)) return false;
        var marked = article || (ranked && tokens[from].Kind == TokenKind.Digits);
        if (!marked && !numberAlone) return false;
        var written = tokens[from].Kind == TokenKind.Digits;
        if (!tongue.IsFrench && !ranked && !numberAlone) return false;
        if (next + 1 < tokens.Length && tokens[next].Text == "of" && tokens[next + 1].Text == "all") return false;
        if (next < tokens.Length && !numberAlone && !IsFree(tokens[next], written, tongue)) return false;
        if (next < tokens.Length && numberAlone && tongue.NotADayBefore.Contains(tokens[next].Text)) return false;
        if (next < tokens.Length && tokens[next].Joint == Joint.Tight && (tokens[next].Kind != TokenKind.Mark || tokens[next].Text is ":" or "/" or "%" or "°" or "€")) return false;
        if (next + 1 < tokens.Length && tokens[next].Text is "," or "." && tokens[next + 1].Kind == TokenKind.Digits && tokens[next + 1].Joint == Joint.Tight) return false;
        term = new DayTerm { Day = day, Next = next, Marked = marked };
        return true;
    }

    private static bool IsFree(Token after, bool written, Tongue tongue)
    {
        if (after.Kind == TokenKind.Mark) return after.Text is not ("€" or "%" or "$" or "£");
        if (after.Kind == TokenKind.Digits) return written;
        return written ? !tongue.NotADayBefore.Contains(after.Text) : tongue.AfterBareDay.Contains(after.Text);
    }

    private static int SkipArticle(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out bool article)
    {
        article = (uint)at < (uint)tokens.Length && (tongue.IsFrench ? tokens[at].Text is "le" or "au" or "du" or "les" or "l" : tokens[at].Text == "the");
        return article ? at + 1 : at;
    }

    /// <summary>"tomorrow week" is a week after tomorrow.</summary>
    private static int AfterTomorrow(ReadOnlySpan<Token> tokens, int next, Tongue tongue, ref int days)
    {
        if (next >= tokens.Length) return next;
        if (!tongue.IsFrench && days is 0 or 1 && tokens[next].Text == "week" && !(next + 1 < tokens.Length && tokens[next + 1].Text == "end"))
        {
            days += 7;
            return next + 1;
        }

        if (tongue.IsFrench && next + 1 < tokens.Length && tokens[next].Text == "en" && tokens[next + 1].Text is "huit" or "8")
        {
            days += 7;
            return next + 2;
        }

        return next;
    }

    private static bool TryWeekday(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out DayTerm term)
    {
        term = default;
        var shifted = tongue.ShiftsBefore.TryMatch(tokens, at, out var shift, out var word);
        if (!shifted) word = SkipArticle(tokens, at, tongue, out _);
        if (word >= tokens.Length || tokens[word].Kind != TokenKind.Word) return false;
        if (!tongue.Weekdays.TryFind(tokens[word].Text, out var weekday)) return false;
        if (!shifted && tongue.DoubtfulDayWords.Contains(tokens[word].Text) && !IsSupported(tokens, word, tongue)) return false;
        if (!tongue.IsFrench && word > at && !shifted && tokens[at].Text == "a") return false;
        var next = word + 1;
        if (next < tokens.Length && tokens[next].IsMark('.') && tokens[word].Text.Length <= 5 && tokens[next].Joint == Joint.Tight && next + 1 < tokens.Length) next++;
        if (!shifted && tongue.ShiftsAfter.TryMatch(tokens, next, out shift, out var after) && !IsWeekend(tokens, next) && !IsStay(tokens, next, tongue)) next = after;
        else if (shifted && shift is Shift.This or Shift.Coming && tongue.ShiftsAfter.TryMatch(tokens, next, out var more, out after) && more is not Shift.This && tongue.IsFrench)
        {
            shift = more;
            next = after;
        }

        term = new DayTerm { Weekday = (DayOfWeek)weekday, Shift = shift, Next = next, Marked = true };
        var joined = next < tokens.Length && tokens[next].IsMark(',') ? next + 1 : next;
        if (TryFullDay(tokens, joined, tongue, out var dated))
        {
            term = dated with { Weekday = dated.Month > 0 ? null : term.Weekday, Shift = Shift.None, Marked = true };
        }

        return true;
    }

    /// <summary>"week" after a weekday is a shift only when no other thing is counted in weeks: "Friday week", not "Friday weekly".</summary>
    private static bool IsStay(ReadOnlySpan<Token> tokens, int at, Tongue tongue) =>
        !tongue.IsFrench && tokens[at].Text == "next" && at + 1 < tokens.Length && tongue.Months.TryFind(tokens[at + 1].Text, out _);

    private static bool IsWeekend(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Text == "week" && at + 1 < tokens.Length && tokens[at + 1].Text == "end";

    private static bool TryFullDay(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out DayTerm term)
    {
        if (at >= tokens.Length)
        {
            term = default;
            return false;
        }

        if (TryMonthFirst(tokens, at, tongue, out term)) return true;
        if (TryDayFirst(tokens, at, tongue, default, out term)) return true;
        if (tokens[at].Kind == TokenKind.Digits && NumericDateGrammar.TryRead(tokens, at, tongue, DateOnly.FromDayNumber(730000), out term) && term.Other is null) return true;
        if (!tongue.IsFrench && TryBareDay(tokens, at, tongue, numberAlone: true, out term) && tongue.Cues.TryMatch(tokens, term.Next, out var join, out var after) && join == Cue.To
            && TryWeekday(tokens, after, tongue, out _)) return true;
        return TryBareDay(tokens, at, tongue, tongue.IsFrench, out term) && (term.Marked || tokens[at].Kind == TokenKind.Digits);
    }

    private static bool IsSupported(ReadOnlySpan<Token> tokens, int word, Tongue tongue)
    {
        if (word + 1 < tokens.Length && (tokens[word + 1].Kind == TokenKind.Digits || tokens[word + 1].IsMark('.'))) return true;
        if (word + 1 < tokens.Length && tokens[word + 1].Joint == Joint.Hyphen && tongue.Weekdays.TryExact(tokens[word + 1].Text, out _)) return true;
        if (tokens.Length == 1) return true;
        if (word == 0) return word + 1 < tokens.Length && tongue.Cues.TryMatch(tokens, word + 1, out var follows, out _) && follows == Cue.To;
        if (tokens[word - 1].Text is "on" or "le" || (tokens[word].Joint == Joint.Hyphen && tongue.Weekdays.TryExact(tokens[word - 1].Text, out _))) return true;
        if (tongue.IsFrench) return tokens[word].Text is "ven" or "sam" or "lun" or "dim" or "vend" && tokens[word - 1].Text is "de" or "du" or "ce" or "au" or "vers" or "partir" or "pour" or "des";
        return tongue.Cues.TryMatch(tokens, word - 1, out var cue, out var after) && after == word && cue is Cue.From or Cue.Until or Cue.To;
    }

    private static bool TryMonthFirst(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out DayTerm term)
    {
        term = default;
        if (!DayNumber.TryMonth(tokens, at, tongue, out var month, out var next)) return false;
        if (DayNumber.TryYear(tokens, next, tongue, out _, out _)) return false;
        var day = next < tokens.Length && (tokens[next].Text is "the" or "le" || tokens[next].IsMark(',')) ? next + 1 : next;
        if (!DayNumber.TryDay(tokens, day, tongue, out var number, out var ranked, out var after)) return false;
        if (tongue.IsFrench && !ranked && tokens[day].Kind == TokenKind.Word) return false;
        if (after < tokens.Length && !ranked && IsCountedNoun(tokens, after, tongue)) return false;
        if (after < tokens.Length && tokens[after].IsMark(':') && tokens[after].Joint == Joint.Tight) return false;
        term = WithYear(tokens, after, tongue, new DayTerm { Day = number, Month = month, Marked = true });
        return true;
    }

    private static bool IsCountedNoun(ReadOnlySpan<Token> tokens, int at, Tongue tongue)
    {
        if (tokens[at].Kind != TokenKind.Word) return false;
        if (tokens[at].Text is "h" or "am" or "pm" && tokens[at].Joint == Joint.Tight) return true;
        return tongue.NotADayBefore.Contains(tokens[at].Text) && !tongue.AfterBareDay.Contains(tokens[at].Text)
            && !(tokens[at].Text is "two" or "three");
    }

    private static bool TryDayFirst(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out DayTerm term)
    {
        term = default;
        var from = SkipArticle(tokens, at, tongue, out _);
        if (from + 1 < tokens.Length && tokens[from] is { Kind: TokenKind.Digits, Number: > 31 and < 100 } && tokens[from + 1].Joint == Joint.Space && DayNumber.TryMonth(tokens, from + 1, tongue, out _, out var beyond) && !tongue.DoubtfulDayWords.Contains(tokens[from + 1].Text))
        {
            term = new DayTerm { Impossible = true, Next = beyond, Marked = true };
            return true;
        }

        if (!DayNumber.TryDay(tokens, from, tongue, out var day, out _, out var next)) return false;
        var month = next;
        if (month < tokens.Length && (tokens[month].Text is "day" || tokens[month].IsMark('.'))) month++;
        if (month < tokens.Length && tokens[month].IsMark(',')) return false;
        if (month < tokens.Length && tongue.OfWords.Contains(tokens[month].Text) && tokens[month].Text is "of" or "de" or "d" or "du") month++;
        if (month < tokens.Length && tokens[month].Text is "the" or "mois") month++;
        if (DayNumber.TryMonth(tokens, month, tongue, out var which, out var after))
        {
            if (tokens[month].Text == "mar" && !tongue.IsFrench && tokens[from].Kind != TokenKind.Digits) return false;
            term = WithYear(tokens, after, tongue, new DayTerm { Day = day, Month = which, Marked = true });
            return true;
        }

        return today != default && TryOfMonth(tokens, month, tongue, today, day, out term);
    }

    /// <summary>"the 3rd of next month", "le 3 du mois prochain".</summary>
    private static bool TryOfMonth(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, int day, out DayTerm term)
    {
        term = default;
        var months = -1;
        var next = at;
        if (tongue.ShiftsBefore.TryMatch(tokens, at, out var shift, out var unit) && unit < tokens.Length && tokens[unit].Text is "month" or "mois")
        {
            months = shift switch { Shift.Next => 1, Shift.This => 0, _ => -1 };
            next = unit + 1;
            if (tongue.IsFrench && next < tokens.Length && tokens[next].Text == "ci") next++;
        }
        else if (tongue.IsFrench && at > 0 && at < tokens.Length && tokens[at - 1].Text == "mois" && tokens[at].Text is "prochain" or "suivant")
        {
            months = 1;
            next = at + 1;
        }

        if (months < 0) return false;
        var month = DateAlgebra.AddMonths(DateAlgebra.FirstOfMonth(today), months);
        term = new DayTerm { Day = day, Month = month.Month, Year = month.Year, Next = next, Marked = true };
        return true;
    }

    private static DayTerm WithYear(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DayTerm term)
    {
        var from = at < tokens.Length && (tokens[at].IsMark(',') || tokens[at].Text is "of" or "de" or "in") ? at + 1 : at;
        var year = 0;
        var next = at;
        if (DayNumber.TryYear(tokens, from, tongue, out var full, out var after))
        {
            year = full;
            next = after;
        }
        else if (at + 1 < tokens.Length && tokens[at].IsMark('\'') && tokens[at + 1].Kind == TokenKind.Digits && tokens[at + 1].Text.Length == 2)
        {
            year = DayNumber.Century((int)tokens[at + 1].Number);
            next = at + 2;
        }
        else if (at < tokens.Length && tokens[at].Kind == TokenKind.Digits && tokens[at].Joint is Joint.Hyphen && tokens[at].Text.Length == 2
            && tokens[at - 1].Kind == TokenKind.Word && tokens[at - 1].Joint == Joint.Hyphen)
        {
            var candidate = DayNumber.Century((int)tokens[at].Number);
            if (candidate is >= 2020 and <= 2069 && tokens[at].Number > 24)
            {
                year = candidate;
                next = at + 1;
            }
        }

        var known = year > 0 ? year : 2024;
        return term with { Year = year, Next = next, Impossible = !DateAlgebra.Exists(known, term.Month, term.Day) };
    }

    /// <summary>"the first Monday of June", "le dernier vendredi du mois".</summary>
    private static bool TryNthWeekday(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out DayTerm term)
    {
        term = default;
        var from = SkipArticle(tokens, at, tongue, out _);
        if (from >= tokens.Length || tokens[from].Kind == TokenKind.Mark) return false;
        int which;
        int word;
        if (tokens[from].Text is "last" or "dernier")
        {
            which = -1;
            word = from + 1;
        }
        else if (NumberGrammar.TryRead(tokens, from, tongue.Numbers, out var rank) && rank.Ordinal && rank.Count is >= 1 and <= 5)
        {
            which = rank.Count;
            word = rank.Next;
        }
        else
        {
            return false;
        }

        if (word >= tokens.Length || !tongue.Weekdays.TryFind(tokens[word].Text, out var weekday)) return false;
        var of = word + 1;
        if (of < tokens.Length && tongue.OfWords.Contains(tokens[of].Text)) of++;
        if (!DayNumber.TryMonth(tokens, of, tongue, out var month, out var next)) return false;
        var hasYear = DayNumber.TryYear(tokens, next, tongue, out var year, out var after);
        var day = DateAlgebra.NthWeekday(which, (DayOfWeek)weekday, hasYear ? year : today.Year, month);
        if (!hasYear && day < today) day = DateAlgebra.NthWeekday(which, (DayOfWeek)weekday, today.Year + 1, month);
        if (day == DateAlgebra.Never) return false;
        term = new DayTerm { Fixed = day, Next = hasYear ? after : next, Marked = true };
        return true;
    }
}
