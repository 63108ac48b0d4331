using System.Globalization;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Divides a name into the given and the family name.</summary>
internal static class NameParts
{
    public static (string? First, string? Last) Divide(List<string> name, NamePart part)
    {
        if (name.Contains(","))
        {
            var comma = name.IndexOf(",");
            return (Join(name.Skip(comma + 1)), Join(name.Take(comma)));
        }

        switch (part)
        {
            case NamePart.First:
                return (Join(name), null);
            case NamePart.Last:
                return (null, Join(name));
        }

        if (name.Count > 1 && NameWords.Particles.Contains(Tokenizer.Plain(name[0]))) return (null, Join(name));
        if (name.Count == 1) return part == NamePart.Title || !IsGiven(name[0]) ? (null, Join(name)) : (Join(name), null);
        if (part == NamePart.Title && !IsGiven(name[0])) return (null, Join(name));
        if (IsCapitals(name[0]) && !IsCapitals(name[^1])) return (Join(name.SkipWhile(IsCapitals)), Join(name.TakeWhile(IsCapitals)));
        if (name.Count == 2 && !IsGiven(name[0]) && IsGiven(name[1])) return (Join(name.Skip(1)), Join(name.Take(1)));
        var given = 1;
        while (given < name.Count - 1 && (IsGiven(name[given]) || name[given].Length == 1) && IsGiven(name[0])) given++;
        return (Join(name.Take(given)), Join(name.Skip(given)));
    }

    /// <summary>A name as it is written, when it came in one case only.</summary>
    public static string Title(string name)
    {
        var lower = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
        return lower.StartsWith("Mc", StringComparison.Ordinal) && lower.Length > 3 ? $"Mc{char.ToUpperInvariant(lower[2])}{lower[3..]}" : lower;
    }

    private static string? Join(IEnumerable<string> words)
    {
        var joined = string.Join(' ', words.Select(Written)).Trim();
        return joined.Length == 0 ? null : joined;
    }

    private static string Written(string word)
    {
        if (word != word.ToLowerInvariant() && (word.Length == 1 || word != word.ToUpperInvariant())) return word;
        if (word == word.ToLowerInvariant() && NameWords.Particles.Contains(word)) return word;
        if (word.Length > 2 && word[1] is '\'' or '\u2019') return $"{(word == word.ToLowerInvariant() && word[0] == 'd' ? 'd' : char.ToUpperInvariant(word[0]))}{word[1]}{Title(word[2..])}";
        return Title(word);
    }

    private static bool IsGiven(string word)
    {
        var plain = Tokenizer.Plain(word);
        return NameWords.Given.Contains(plain) || (plain.Contains(' ') && NameWords.Given.Contains(plain.Split(' ')[0]));
    }

    private static bool IsCapitals(string word) => word.Length > 1 && word == word.ToUpperInvariant();
}
