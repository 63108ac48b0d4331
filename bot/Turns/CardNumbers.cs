using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FrontOffice.Bot.Turns;

/// <summary>Finds payment card numbers in a guest's words and takes them out, before anything is stored, logged or sent on.</summary>
/// <remarks>
/// A card number is 13 to 19 digits, whatever signs part them, in any script's digits, that begins as the schemes' numbers do and passes the Luhn check;
/// or its groups as they are embossed with a word or two between them. Brackets and a plus belong to telephone numbers and end a run.
/// </remarks>
/// <seealso href="https://www.iso.org/standard/70484.html">ISO/IEC 7812-1, Luhn check</seealso>
public static partial class CardNumbers
{
    /// <summary>Stands where a number was.</summary>
    public const string Replacement = "[card number removed]";

    private const int Fewest = 13;
    private const int Most = 19;
    private const int MostSeparators = 8;

    /// <returns>The text without card numbers, and whether there was one.</returns>
    public static (string Text, bool Found) Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (CountDigits(text) < Fewest) return (text, false);

        var (plain, inOne) = RedactRuns(text);
        var (kept, inWords) = RedactSpoken(plain);
        return (kept, inOne || inWords);
    }

    private static (string Text, bool Found) RedactRuns(string text)
    {
        var digits = ArrayPool<(int Digit, int At)>.Shared.Rent(text.Length);
        try
        {
            var kept = new StringBuilder(text.Length);
            var copied = 0;
            var found = false;
            var position = 0;
            while (position < text.Length)
            {
                var run = ReadRun(text, position, digits, out var after);
                if (run >= Fewest && BankAccounts.EndOfIban(text, digits[0].At) is var iban and > 0)
                {
                    position = Math.Max(iban, position + 1);
                }
                else if (run >= Fewest && FindCard(digits.AsSpan(0, run)) is var (first, count) && count > 0)
                {
                    var start = digits[first].At;
                    var last = digits[first + count - 1].At;
                    var end = last + (char.IsHighSurrogate(text[last]) ? 2 : 1);
                    kept.Append(text, copied, start - copied).Append(Replacement);
                    copied = end;
                    found = true;
                    position = end;
                }
                else
                {
                    position = Math.Max(after, position + 1);
                }
            }

            return found ? (kept.Append(text, copied, text.Length - copied).ToString(), true) : (text, false);
        }
        finally
        {
            ArrayPool<(int, int)>.Shared.Return(digits);
        }
    }

    /// <summary>"4111 1111 and then 1111 1111": the groups of a card with words between them.</summary>
    private static (string Text, bool Found) RedactSpoken(string text)
    {
        var found = false;
        var kept = SpokenGroups().Replace(text, groups =>
        {
            if (!groups.Value.Any(sign => char.IsLetter(sign) || sign is '(' or '+')) return groups.Value; // What nothing else parts has been judged as a run.
            var digits = groups.Value.Where(char.IsDigit).Select(digit => (CharUnicodeInfo.GetDigitValue(digit), 0)).ToArray();
            if (!BeginsLikeACard(digits, digits.Length) || !PassesLuhn(digits)) return groups.Value;
            found = true;
            return Replacement;
        });
        return (kept, found);
    }

    [GeneratedRegex(@"(?<!\d)(?:\d{4}(?:\D{1,20}\d{4}){3}|\d{4}\D{1,20}\d{6}\D{1,20}\d{5})(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SpokenGroups();

    private static int CountDigits(string text)
    {
        var count = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (DigitAt(text, index) >= 0) count++;
        }

        return count;
    }

    /// <summary>Digits from here on that only separators part.</summary>
    private static int ReadRun(string text, int start, (int Digit, int At)[] digits, out int after)
    {
        var count = 0;
        var separators = 0;
        var index = start;
        for (; index < text.Length; index++)
        {
            if (DigitAt(text, index) is var digit and >= 0)
            {
                digits[count++] = (digit, index);
                separators = 0;
                if (char.IsHighSurrogate(text[index])) index++;
            }
            else if (count == 0 || ++separators > MostSeparators || !IsSeparator(text[index]))
            {
                break;
            }
        }

        after = index;
        return count;
    }

    /// <summary>A digit of any script and shape, circled and raised ones as well; -1 for another sign.</summary>
    private static int DigitAt(string text, int index) => CharUnicodeInfo.GetDigitValue(text, index);

    private static bool IsSeparator(char character) =>
        !char.IsLetterOrDigit(character) && !char.IsSurrogate(character) && character is not ('+' or '(' or ')');

    private static (int First, int Count) FindCard(ReadOnlySpan<(int Digit, int At)> digits)
    {
        for (var first = 0; first + Fewest <= digits.Length; first++)
        {
            for (var count = Math.Min(Most, digits.Length - first); count >= Fewest; count--)
            {
                if (BeginsLikeACard(digits[first..], count) && PassesLuhn(digits.Slice(first, count))) return (first, count);
            }
        }

        return (0, 0);
    }

    /// <summary>Issuer prefixes and lengths of the schemes in use: Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Maestro.</summary>
    private static bool BeginsLikeACard(ReadOnlySpan<(int Digit, int At)> digits, int count)
    {
        var four = digits[0].Digit * 1000 + digits[1].Digit * 100 + digits[2].Digit * 10 + digits[3].Digit;
        return four switch
        {
            >= 4000 and <= 4999 => count is 13 or 16 or 19,
            >= 5100 and <= 5599 or >= 2221 and <= 2720 => count == 16,
            >= 3400 and <= 3499 or >= 3700 and <= 3799 => count == 15,
            >= 3000 and <= 3059 or >= 3600 and <= 3699 or >= 3800 and <= 3999 => count is 14 or 16 or 19,
            >= 3528 and <= 3589 => count is >= 16 and <= 19,
            >= 6200 and <= 6299 => count is >= 16 and <= 19,
            6011 or >= 6440 and <= 6599 => count is 16 or 19,
            >= 5000 and <= 5099 or >= 5600 and <= 5899 or >= 6300 and <= 6399 or >= 6700 and <= 6799 => count is >= 13 and <= 19,
            _ => false,
        };
    }

    private static bool PassesLuhn(ReadOnlySpan<(int Digit, int At)> digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var digit = digits[^(index + 1)].Digit;
            if (index % 2 == 1) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += digit;
        }

        return sum % 10 == 0;
    }
}
