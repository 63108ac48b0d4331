namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Days of the month, months and years as parts of a date.</summary>
internal static class DayNumber
{
    /// <summary>1 to 31 in digits or words, with or without a rank.</summary>
    public static bool TryDay(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out int day, out bool ranked, out int next)
    {
        day = 0;
        ranked = false;
        next = at;
        if ((uint)at >= (uint)tokens.Length) return false;
        var token = tokens[at];
        if (token.Kind == TokenKind.Digits)
        {
            if (token.Text.Length > 2 || token.Number is < 1 or > 31) return false;
            day = (int)token.Number;
            next = at + 1;
            if (next < tokens.Length && tokens[next].Kind == TokenKind.Word && IsSuffix(tokens[next], tongue))
            {
                ranked = true;
                next++;
            }

            return true;
        }

        if (token.Kind != TokenKind.Word || !tongue.Numbers.TryWhole(tokens, at, out var number)) return false;
        if (number.Article && !tongue.IsFrench) return false;
        if (number.Count is < 1 or > 31 || (tongue.IsFrench && number.Ordinal && number.Count > 1)) return false;
        day = number.Count;
        ranked = number.Ordinal;
        next = number.Next;
        return true;
    }

    public static bool TryMonth(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out int month, out int next)
    {
        month = 0;
        next = at;
        if ((uint)at >= (uint)tokens.Length || tokens[at].Kind != TokenKind.Word) return false;
        if (!tongue.Months.TryFind(tokens[at].Text, out month)) return false;
        next = at + 1;
        if (tokens[at].Text.Length <= 5 && next < tokens.Length && tokens[next].IsMark('.') && tokens[next].Joint == Joint.Tight) next++;
        return true;
    }

    public static bool TryYear(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out int year, out int next)
    {
        year = 0;
        next = at;
        if ((uint)at >= (uint)tokens.Length) return false;
        if (tokens[at].Kind == TokenKind.Digits)
        {
            if (tokens[at].Text.Length != 4 || tokens[at].Number is < 1900 or > 2199) return false;
            if (at + 1 < tokens.Length && tokens[at + 1].Joint == Joint.Tight && tokens[at + 1].Kind != TokenKind.Mark) return false;
            year = (int)tokens[at].Number;
            next = at + 1;
            return true;
        }

        if (tokens[at].Kind != TokenKind.Word) return false;
        var numbers = tongue.Numbers;
        if (!numbers.TryWhole(tokens, at, out var head) || head.Ordinal || head.Article) return false;
        if (head.Count is >= 1900 and <= 2199)
        {
            year = head.Count;
            next = head.Next;
            return true;
        }

        if (tongue.IsFrench || head.Count is not (19 or 20) || head.Next >= tokens.Length) return false;
        if (!numbers.TryWhole(tokens, head.Next, out var tail) || tail.Ordinal || tail.Count is < 10 or > 99) return false;
        year = (head.Count * 100) + tail.Count;
        next = tail.Next;
        return true;
    }

    /// <summary>"27" after a date in figures is 2027; 70 and later lie in the last century.</summary>
    public static int Century(int year) => year switch
    {
        < 70 => 2000 + year,
        < 100 => 1900 + year,
        _ => year,
    };

    private static bool IsSuffix(Token token, Tongue tongue)
    {
        if (token.Joint == Joint.Tight) return token.Text is "st" or "nd" or "rd" or "th" or "er" or "e" or "eme" or "ere";
        return token.Joint == Joint.Space && !tongue.IsFrench && token.Text is "th" or "rd" or "nd";
    }
}
