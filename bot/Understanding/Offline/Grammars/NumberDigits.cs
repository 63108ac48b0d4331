using System.Globalization;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Numbers in digits, with separators, signs, suffixes and fractions.</summary>
internal static class NumberDigits
{
    /// <summary>Digits with their decimals: "2.5", "1 234,50", "1,000".</summary>
    public static bool TryRead(ReadOnlySpan<Token> tokens, int at, NumberWords words, out decimal value, out int next)
    {
        value = 0;
        next = at;
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Digits || tokens[at].Number < 0) return false;
        value = tokens[at].Number;
        next = at + 1;
        var grouped = false;
        while (tokens[at].Text.Length <= 3 && IsGroup(tokens, next, words, out var after))
        {
            value = (value * 1000) + tokens[after - 1].Number;
            next = after;
            grouped = true;
            if (value > 1e15m) return true;
        }

        if (IsDecimal(tokens, next, words, grouped))
        {
            value += Decimals(tokens[next + 1].Text);
            next += 2;
        }

        return true;
    }

    /// <summary>Decimals in words or digits after "point": "two five", "zero three", "25".</summary>
    public static bool TryPoint(ReadOnlySpan<Token> tokens, int at, NumberWords words, out decimal fraction, out int next)
    {
        fraction = 0;
        next = at;
        var scale = 1m;
        while (next < tokens.Length && scale > 1e-9m)
        {
            if (tokens[next].Kind == TokenKind.Digits && tokens[next].Text.Length <= 6)
            {
                fraction += Decimals(tokens[next].Text) * scale;
                next++;
                return true;
            }

            if (!words.TryWhole(tokens, next, out var digit) || digit.Ordinal || digit.Count < 0 || digit.Count > 999) break;
            var length = digit.Count < 10 ? 1 : digit.Count < 100 ? 2 : 3;
            for (var i = 0; i < length; i++) scale /= 10;
            fraction += digit.Count * scale;
            next = digit.Next;
        }

        return next > at;
    }

    private static decimal Decimals(string digits)
    {
        if (digits.Length > 15) digits = digits[..15];
        var value = decimal.Parse(digits, CultureInfo.InvariantCulture);
        for (var i = 0; i < digits.Length; i++) value /= 10;
        return value;
    }

    private static bool IsGroup(ReadOnlySpan<Token> tokens, int at, NumberWords words, out int after)
    {
        after = at;
        if (at >= tokens.Length) return false;
        if (words.DecimalComma && tokens[at].Kind == TokenKind.Digits && tokens[at].Joint == Joint.Space && tokens[at].Text.Length == 3
            && !(at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Digits && tokens[at + 1].Text.Length != 3))
        {
            after = at + 1;
            return true;
        }

        var mark = words.DecimalComma ? '.' : ',';
        if (at + 1 >= tokens.Length || !tokens[at].IsMark(mark) || tokens[at].Joint != Joint.Tight) return false;
        if (tokens[at + 1].Kind != TokenKind.Digits || tokens[at + 1].Joint != Joint.Tight || tokens[at + 1].Text.Length != 3) return false;
        after = at + 2;
        return true;
    }

    private static bool IsDecimal(ReadOnlySpan<Token> tokens, int at, NumberWords words, bool grouped)
    {
        if (at + 1 >= tokens.Length || tokens[at].Joint != Joint.Tight) return false;
        if (tokens[at + 1].Kind != TokenKind.Digits || tokens[at + 1].Joint != Joint.Tight) return false;
        if (tokens[at].IsMark(words.DecimalComma ? ',' : '.')) return true;
        return words.DecimalComma && !grouped && tokens[at].IsMark('.') && tokens[at + 1].Text.Length != 3;
    }
}
