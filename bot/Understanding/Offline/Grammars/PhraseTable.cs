namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Phrases of folded words, each with a value; the longest that fits wins.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, (string[] Words, T Value)[]> _byFirstWord;

    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases)
    {
        _byFirstWord = phrases
            .Select(entry => (Words: Split(entry.Phrase), entry.Value))
            .Where(entry => entry.Words.Length > 0)
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Words.Length).ToArray(),
                StringComparer.Ordinal);
    }

    /// <summary>The longest phrase that begins at <paramref name="at"/>.</summary>
    /// <param name="next">The token after it.</param>
    public bool TryMatch(ReadOnlySpan<Token> tokens, int at, out T value, out int next)
    {
        value = default!; // Only read when true is returned.
        next = at;
        if ((uint)at >= (uint)tokens.Length || !_byFirstWord.TryGetValue(tokens[at].Text, out var entries)) return false;
        foreach (var (words, found) in entries)
        {
            if (at + words.Length > tokens.Length) continue;
            var fits = true;
            for (var i = 1; i < words.Length && fits; i++) fits = tokens[at + i].Text == words[i];
            if (!fits) continue;
            value = found;
            next = at + words.Length;
            return true;
        }

        return false;
    }

    private static string[] Split(string phrase) =>
        [.. Tokenizer.Cut(phrase).Select(token => token.Text)];
}
