using System.Text;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Phone numbers in figures or words: "06 12 34 56 78", "+33 (0)6 ...", "oh seven nine double one ...".</summary>
internal static class PhoneGrammar
{
    private const int Fewest = 8;
    private const int Most = 15;

    public static void Read(Scan scan)
    {
        var asked = scan.Expects is Expectation.Phone or Expectation.Contact;
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            if (!scan.IsFree(at) || !TryNumber(scan, at, asked || IsAnnounced(scan, at), out var number, out var next)) continue;
            var span = scan.Claim(at, next, SpanKind.Phone);
            scan.Entities.Add(new EntityMention(EntityKind.Phone, number, span));
            scan.Facts = scan.Facts with { Phone = number };
            at = next - 1;
        }
    }

    private static bool TryNumber(Scan scan, int at, bool expected, out string number, out int next)
    {
        var digits = new StringBuilder();
        var groups = 0;
        var words = 0;
        var odd = false;
        number = "";
        next = at;
        var token = scan.Tokens[at];
        var plus = token.IsMark('+') || (token.Text == "plus" && IsDigitWord(scan, at + 1));
        if (plus) next++;
        if (next < scan.Tokens.Length && scan.Tokens[next].IsMark('(') && scan.Tokens.Length > next + 1 && scan.Tokens[next + 1].Kind == TokenKind.Digits) next++;
        var start = next;
        while (next < scan.Tokens.Length && scan.IsFree(next))
        {
            var before = digits.Length;
            if (!TryGroup(scan, ref next, digits, ref words, plus, expected)) break;
            groups++;
            odd |= digits.Length - before > 4 && groups > 1;
            if (digits.Length > Most) return false;
        }

        while (next > start && scan.Tokens[next - 1].Kind == TokenKind.Mark) next--;
        if (digits.Length < Fewest || next == start) return false;
        var text = digits.ToString();
        if (!IsPlausible(scan, text, start, next, plus, expected, words, groups)) return false;
        number = plus ? $"+{text}" : text;
        return true;
    }

    private static bool IsPlausible(Scan scan, string digits, int start, int end, bool plus, bool expected, int words, int groups)
    {
        if (plus) return digits.Length >= Fewest;
        if (IsDate(scan, start, end)) return false;
        if (expected) return digits.Length >= Fewest;
        if (digits[0] == '0') return digits.Length is >= 9 and <= 14 && (words == 0 || groups >= 4);
        return digits.Length is 10 or 11 && groups == 3 && words == 0 && scan.Tokens[start + 1].Joint is Joint.Hyphen;
    }

    /// <summary>"06.12.2026" and "2026-06-12" are days.</summary>
    private static bool IsDate(Scan scan, int start, int end)
    {
        var lengths = new List<int>();
        for (var at = start; at < end; at++)
        {
            if (scan.Tokens[at].Kind == TokenKind.Digits) lengths.Add(scan.Tokens[at].Text.Length);
        }

        return lengths is [2, 2, 4] or [4, 2, 2] or [2, 2, 2, 2, 2, 2];
    }

    private static bool TryGroup(Scan scan, ref int next, StringBuilder digits, ref int words, bool plus, bool expected)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        var at = next;
        if (digits.Length > 0 && tokens[at].Kind == TokenKind.Mark)
        {
            if (plus && tokens[at].IsMark('(') && scan.Word(at + 1) == "0" && scan.Word(at + 2) == ")")
            {
                next = at + 3;
                return next < tokens.Length;
            }

            if (tokens[at].Text is not ("." or "-" or ")" or "(" or ",") || at + 1 >= tokens.Length) return false;
            if (tokens[at].Text is "," && tokens[at + 1].Kind == TokenKind.Digits && !expected) return false;
            at++;
        }

        if (tokens[at].Kind == TokenKind.Digits)
        {
            digits.Append(tokens[at].Text);
            next = at + 1;
            return true;
        }

        if (tokens[at].Kind != TokenKind.Word) return false;
        var repeat = tokens[at].Text switch { "double" => 2, "triple" or "treble" => 3, _ => 1 };
        if (repeat > 1) at++;
        if (!TrySpokenDigits(scan, at, out var spoken, out var after)) return false;
        if (repeat > 1 && spoken.Length != 1) return false;
        for (var i = 0; i < repeat; i++) digits.Append(spoken);
        words++;
        next = after;
        return true;
    }

    private static bool IsDigitWord(Scan scan, int at) => at < scan.Tokens.Length && TrySpokenDigits(scan, at, out _, out _);

    private static bool TrySpokenDigits(Scan scan, int at, out string spoken, out int next)
    {
        spoken = "";
        next = at;
        if ((uint)at >= (uint)scan.Tokens.Length || scan.Tokens[at].Kind == TokenKind.Mark) return false;
        if (scan.Tokens[at].Kind == TokenKind.Digits)
        {
            spoken = scan.Tokens[at].Text;
            next = at + 1;
            return true;
        }

        if (!scan.Tongue.IsFrench && scan.Word(at) is "oh" or "o" or "nought")
        {
            spoken = "0";
            next = at + 1;
            return true;
        }

        if (!scan.Tongue.Numbers.TryWhole(scan.Tokens, at, out var number) || number.Ordinal || number.Count is < 0 or > 99 || (number.Article && !scan.Tongue.IsFrench)) return false;
        spoken = number.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        next = number.Next;
        return true;
    }

    private static bool IsAnnounced(Scan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 5); i--)
        {
            if (scan.Word(i) is "phone" or "telephone" or "tel" or "mobile" or "portable" or "cell" or "call" or "reach" or "contact" or "rappeler" or "joindre" or "appeler" or "appelez" or "rappelez" or "cellphone" or "whatsapp" or "gsm" or "fixe" or "fon") return true;
        }

        return false;
    }
}
