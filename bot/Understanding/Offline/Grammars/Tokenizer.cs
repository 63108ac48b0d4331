using System.Globalization;
using System.Text;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Cuts an utterance into words, runs of digits and single marks, folded, with their places kept.</summary>
internal static class Tokenizer
{
    /// <summary>What stands beyond is not read.</summary>
    public const int MaxCharacters = 4000;

    private static readonly HashSet<string> Elided =
        ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "presqu", "quoiqu"];

    /// <summary>Sounds of thinking, which stand anywhere in speech.</summary>
    private static readonly HashSet<string> Hesitations = ["uh", "um", "umm", "uhm", "erm", "euh", "heu", "euhh", "uhh"];

    public static Token[] Cut(string text)
    {
        var tokens = new List<Token>(32);
        var end = Math.Min(text.Length, MaxCharacters);
        var joint = Joint.Space;
        var word = new StringBuilder(24);
        for (var at = 0; at < end;)
        {
            var folded = Folding.Fold(text[at]);
            if (folded.Length == 0)
            {
                at++;
            }
            else if (folded[0] == ' ')
            {
                joint = Joint.Space;
                at++;
            }
            else if (char.IsAsciiDigit(folded[0]))
            {
                at = Digits(text, at, end, joint, tokens, word);
                joint = Joint.Tight;
            }
            else if (char.IsLetter(folded[0]))
            {
                at = Word(text, at, end, ref joint, tokens, word);
            }
            else
            {
                at = Mark(text, at, end, folded, ref joint, tokens);
            }
        }

        return [.. tokens];
    }

    /// <summary>A phrase as it is compared: its words folded, without marks.</summary>
    public static string Plain(string phrase) => string.Join(' ', Cut(phrase).Where(token => token.Kind != TokenKind.Mark).Select(token => token.Text));

    private static int Digits(string text, int at, int end, Joint joint, List<Token> tokens, StringBuilder word)
    {
        word.Clear();
        var start = at;
        var last = at;
        for (; at < end; at++)
        {
            var folded = Folding.Fold(text[at]);
            if (folded.Length == 0) continue;
            if (!char.IsAsciiDigit(folded[0])) break;
            word.Append(folded);
            last = at + 1;
        }

        var digits = word.ToString();
        var number = digits.Length <= 15 ? long.Parse(digits, CultureInfo.InvariantCulture) : -1;
        tokens.Add(new Token(digits, TokenKind.Digits, start, last, joint, number, Capital: false));
        return last;
    }

    private static int Word(string text, int at, int end, ref Joint joint, List<Token> tokens, StringBuilder word)
    {
        word.Clear();
        var start = at;
        var last = at;
        var after = Joint.Tight;
        for (; at < end; at++)
        {
            var part = Folding.Fold(text[at]);
            if (part.Length == 0) continue;
            if (part[0] == '\'' && IsLetterAt(text, at + 1, end))
            {
                if (Elided.Contains(word.ToString()))
                {
                    after = Joint.Apostrophe;
                    at++;
                    break;
                }

                continue;
            }

            if (!char.IsLetter(part[0])) break;
            word.Append(part);
            last = at + 1;
        }

        var folded = word.ToString();
        if (Hesitations.Contains(folded))
        {
            joint = after;
            return at;
        }

        tokens.Add(new Token(folded, TokenKind.Word, start, last, joint, -1, char.IsUpper(text[start])));
        joint = after;
        return at;
    }

    private static int Mark(string text, int at, int end, string folded, ref Joint joint, List<Token> tokens)
    {
        var tight = joint == Joint.Tight && tokens.Count > 0;
        if (folded[0] == '-' && tight && tokens[^1].Kind != TokenKind.Mark && IsLetterOrDigitAt(text, at + 1, end))
        {
            joint = Joint.Hyphen;
            return at + 1;
        }

        tokens.Add(new Token(folded, TokenKind.Mark, at, at + 1, joint, -1, Capital: false));
        joint = Joint.Tight;
        return at + 1;
    }

    private static bool IsLetterAt(string text, int at, int end) => at < end && char.IsLetter(text[at]);

    private static bool IsLetterOrDigitAt(string text, int at, int end) => at < end && char.IsLetterOrDigit(text[at]);
}
