namespace FrontOffice.Bot.Understanding.Offline.Words;

/// <summary>Cuts a guest's text into words; figures, addresses and codes become placeholders, so that no phrase is learned by its dates.</summary>
internal static class WordReader
{
    private const int MostWords = 120;

    public static List<Word> Read(string text)
    {
        var folded = Folding.Fold(text);
        var words = new List<Word>(folded.Length / 5 + 2);
        var at = 0;
        while (at < folded.Length && words.Count < MostWords)
        {
            if (!StartsWord(folded[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(folded, at);
            Add(words, folded, at, end);
            at = end;
        }

        return words;
    }

    private static bool StartsWord(char letter) => char.IsLetterOrDigit(letter);

    private static int EndOf(string text, int start)
    {
        var end = start;
        while (end < text.Length && Continues(text, end)) end++;
        return end;
    }

    private static bool Continues(string text, int at)
    {
        var letter = text[at];
        if (char.IsLetterOrDigit(letter)) return true;
        var joins = letter is '@' or '\'' or '_' || (letter is '.' or ':' or '/' or ',' or '+' or '-' && Joins(text, at));
        return joins && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
    }

    /// <summary>Figures joined by a mark are one ("19:30", "3/4", "2.5"); so are the parts of an address ("a.b@c.de").</summary>
    private static bool Joins(string text, int at)
    {
        if (at == 0 || at + 1 >= text.Length) return false;
        if (char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])) return true;
        if (text[at] is not ('.' or '-' or '+')) return false;
        var from = at;
        while (from > 0 && !char.IsWhiteSpace(text[from - 1])) from--;
        var to = at;
        while (to < text.Length && !char.IsWhiteSpace(text[to])) to++;
        return text.AsSpan(from, to - from).Contains('@');
    }

    private static void Add(List<Word> words, string text, int start, int end)
    {
        var part = text.AsSpan(start, end - start);
        if (part.Contains('@'))
        {
            words.Add(new Word("<email>", start, part.Length));
            return;
        }

        if (part.ContainsAnyInRange('0', '9'))
        {
            words.Add(new Word(Figure(part), start, part.Length));
            return;
        }

        var apostrophe = part.IndexOf('\'');
        if (apostrophe < 0)
        {
            words.Add(new Word(part.ToString(), start, part.Length));
        }
        else if (apostrophe <= 2 && part.Length - apostrophe > 3)
        {
            // "l'hotel", "d'annuler", "qu'est": French cuts here. "I'm", "don't", "it's" stay whole.
            words.Add(new Word(part[..apostrophe].ToString(), start, apostrophe));
            Add(words, text, start + apostrophe + 1, end);
        }
        else
        {
            words.Add(new Word(part.ToString().Replace("'", "", StringComparison.Ordinal), start, part.Length));
        }
    }

    private static string Figure(ReadOnlySpan<char> part)
    {
        var digits = 0;
        var letters = 0;
        foreach (var letter in part)
        {
            if (char.IsAsciiDigit(letter)) digits++;
            else if (char.IsLetter(letter)) letters++;
        }

        if (letters == 0)
        {
            if (part.Contains(':')) return "<time>";
            if (part.Contains('/') || part.Contains('-')) return "<date>";
            return digits switch { >= 8 => "<phone>", 3 => "<three>", _ => "<num>" };
        }

        if (part.EndsWith("am", StringComparison.Ordinal) || part.EndsWith("pm", StringComparison.Ordinal)) return "<time>";
        if (letters == 1 && part.Contains('h')) return "<time>";
        if (letters is 2 or 3 && (part.EndsWith("st") || part.EndsWith("nd") || part.EndsWith("rd") || part.EndsWith("th") || part.EndsWith("er") || part.EndsWith("eme"))) return "<num>";
        if (letters + digits >= 6) return "<code>";
        return part.ToString();
    }
}
