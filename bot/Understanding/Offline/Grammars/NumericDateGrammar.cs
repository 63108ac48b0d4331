namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Dates in figures: 2027-06-12, 12/06/2027, 12.06., 3/4.</summary>
internal static class NumericDateGrammar
{
    public static bool TryRead(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DateOnly today, out DayTerm term)
    {
        term = default;
        if (tokens[at].Kind != TokenKind.Digits || tokens[at].Text.Length is 3 or > 4) return false;
        if (!TryPart(tokens, at + 1, out var separator, out var second)) return false;
        var third = second + 1;
        var hasThird = TryPart(tokens, third, out var again, out var last) && again == separator;
        var first = (int)tokens[at].Number;
        var middle = (int)tokens[second].Number;
        if (tokens[at].Text.Length == 4)
        {
            if (!hasThird || tokens[second].Text.Length > 2 || tokens[last].Text.Length > 2) return false;
            term = YearFirst(first, middle, (int)tokens[last].Number, last + 1);
            return first is >= 1900 and <= 2199;
        }

        if (tokens[second].Text.Length > 2) return false;
        if (hasThird && tokens[last].Text.Length is 2 or 4)
        {
            term = InOrder(first, middle, DayNumber.Century((int)tokens[last].Number), last + 1, tongue, today, separator == '.');
            return term.Next > 0;
        }

        if (hasThird || (separator == '-' && !(tokens[at].Text.Length == 2 && tokens[second].Text.Length == 2 && tokens[second].Text[0] == '0'))) return false;
        var next = second + 1;
        if (separator == '.')
        {
            var trailing = next < tokens.Length && tokens[next].IsMark('.') && tokens[next].Joint == Joint.Tight;
            if (!trailing && !(tokens[at].Text.Length == 2 && tokens[second].Text.Length == 2 && tokens[second].Text[0] == '0')) return false;
            if (trailing) next++;
            term = first is >= 1 and <= 31 && middle is >= 1 and <= 12
                ? new DayTerm { Day = first, Month = middle, Next = next, Marked = true }
                : default;
            return term.Next > 0;
        }

        term = InOrder(first, middle, 0, next, tongue, today);
        return term.Next > 0;
    }

    private static DayTerm YearFirst(int year, int month, int day, int next) =>
        new()
        {
            Year = year, Month = month, Day = day, Next = next, Marked = true,
            Impossible = !DateAlgebra.Exists(year, month, day),
        };

    private static DayTerm InOrder(int first, int second, int year, int next, Tongue tongue, DateOnly today, bool dotted = false)
    {
        if (year > 999 && (first is < 1 or > 31 || second is < 1 or > 31 || (first > 12 && second > 12))) return new DayTerm { Impossible = true, Next = next, Marked = true };
        if (first is < 1 or > 31 || second is < 1 or > 31) return default;
        var dayMonth = new DayTerm { Day = first, Month = second, Year = year, Next = next, Marked = true };
        var monthDay = new DayTerm { Day = second, Month = first, Year = year, Next = next, Marked = true };
        if (first > 12 && second > 12) return default;
        var canDayMonth = second <= 12 && IsPossible(dayMonth, today);
        var canMonthDay = first <= 12 && IsPossible(monthDay, today);
        if (!canDayMonth && !canMonthDay) return dayMonth with { Impossible = true };
        if (tongue.IsFrench || dotted) return canDayMonth ? dayMonth : monthDay;
        if (!canDayMonth || first == second) return monthDay;
        if (!canMonthDay) return dayMonth;
        return monthDay with { Other = DateAlgebra.Resolve(dayMonth, today) };
    }

    private static bool IsPossible(DayTerm term, DateOnly today) => DateAlgebra.Resolve(term, today) != DateAlgebra.Never;

    private static bool TryPart(ReadOnlySpan<Token> tokens, int at, out char separator, out int part)
    {
        separator = ' ';
        part = at;
        if (at >= tokens.Length) return false;
        if (tokens[at].Kind == TokenKind.Digits && tokens[at].Joint == Joint.Hyphen)
        {
            separator = '-';
            return tokens[at].Number >= 0;
        }

        if (at + 1 >= tokens.Length || tokens[at].Joint != Joint.Tight || tokens[at].Kind != TokenKind.Mark) return false;
        separator = tokens[at].Text[0];
        part = at + 1;
        return separator is '/' or '.' && tokens[part].Kind == TokenKind.Digits && tokens[part].Joint == Joint.Tight && tokens[part].Number >= 0;
    }
}
