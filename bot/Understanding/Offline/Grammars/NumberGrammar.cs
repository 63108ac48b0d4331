namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Numbers in digits, words, or both.</summary>
internal static class NumberGrammar
{
    public static bool TryRead(ReadOnlySpan<Token> tokens, int at, NumberWords words, out NumberTerm number)
    {
        number = default;
        if ((uint)at >= (uint)tokens.Length) return false;
        if (tokens[at].Kind == TokenKind.Digits) return TryDigits(tokens, at, words, out number);
        if (tokens[at].Kind != TokenKind.Word) return false;
        if (words.IsMinus(tokens[at].Text))
        {
            if (at + 1 >= tokens.Length || !TryRead(tokens, at + 1, words, out number) || number.Ordinal || number.Article) return false;
            number = number with { Value = -number.Value };
            return true;
        }

        if (words.TryCollective(tokens, at, out number)) return true;
        if (!words.TryWhole(tokens, at, out number)) return false;
        if (number.Ordinal) return true;
        if (words.TryFraction(tokens, number.Next, out var fraction, out var next))
        {
            number = number with { Value = number.Value + fraction, Next = next, Article = false };
        }

        if (!number.Article || fraction > 0) number = Scaled(tokens, number, words);
        return true;
    }

    private static NumberTerm Scaled(ReadOnlySpan<Token> tokens, NumberTerm number, NumberWords words)
    {
        while (number.Next < tokens.Length && tokens[number.Next].Kind == TokenKind.Word && number.Value < 1e18m
            && words.TryScale(tokens[number.Next].Text, out var scale))
        {
            number = number with { Value = number.Value * scale, Next = number.Next + 1, Article = false };
        }

        return number;
    }

    private static bool TryDigits(ReadOnlySpan<Token> tokens, int at, NumberWords words, out NumberTerm number)
    {
        number = default;
        if (!NumberDigits.TryRead(tokens, at, words, out var value, out var next)) return false;
        number = new NumberTerm(value, Ordinal: false, next, Article: false, Written: true);
        if (next < tokens.Length && tokens[next].Joint == Joint.Tight && tokens[next].Kind == TokenKind.Word)
        {
            if (words.IsOrdinalSuffix(tokens[next].Text))
            {
                number = number with { Ordinal = true, Next = next + 1 };
                return true;
            }

            if (tokens[next].Text == "k")
            {
                number = number with { Value = value * 1000, Next = next + 1 };
                return true;
            }
        }

        if (TrySlash(tokens, number.Next, out var lower))
        {
            number = number with { Value = value / lower, Next = number.Next + 2 };
        }
        else if (next + 2 < tokens.Length && tokens[next].Kind == TokenKind.Digits && tokens[next].Joint == Joint.Space
            && TrySlash(tokens, next + 1, out lower) && tokens[next].Number < lower)
        {
            number = number with { Value = value + (tokens[next].Number / lower), Next = next + 3 };
        }
        else if (words.TryFraction(tokens, number.Next, out var fraction, out var after) && tokens[number.Next].Text != "point")
        {
            number = number with { Value = value + fraction, Next = after };
        }

        number = Scaled(tokens, number, words);
        return true;
    }

    private static bool TrySlash(ReadOnlySpan<Token> tokens, int at, out decimal lower)
    {
        lower = 0;
        if (at + 1 >= tokens.Length || !tokens[at].IsMark('/') || tokens[at].Joint != Joint.Tight) return false;
        if (tokens[at + 1].Kind != TokenKind.Digits || tokens[at + 1].Joint != Joint.Tight || tokens[at + 1].Number < 1) return false;
        lower = tokens[at + 1].Number;
        return true;
    }
}
