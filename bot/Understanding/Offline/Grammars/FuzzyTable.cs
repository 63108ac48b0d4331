namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Words with numbers; a longer word is found in spite of a typing error or two.</summary>
internal sealed class FuzzyTable
{
    private readonly Dictionary<string, int> _exact;
    private readonly (string Word, int Value)[] _long;
    private readonly HashSet<string> _never;

    /// <param name="words">"word=number", divided by spaces.</param>
    /// <param name="never">Real words that are only one letter away from one of the table.</param>
    public FuzzyTable(string words, string never)
    {
        _exact = words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split('='))
            .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        _long = [.. _exact.Where(pair => pair.Key.Length >= 5).Select(pair => (pair.Key, pair.Value))];
        _never = [.. never.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    public bool TryExact(string word, out int value) => _exact.TryGetValue(word, out value);

    public bool TryFind(string word, out int value)
    {
        if (_exact.TryGetValue(word, out value)) return true;
        if (word.Length is < 5 or > 12 || _never.Contains(word)) return false;
        foreach (var (known, of) in _long)
        {
            var allowed = known.Length >= 8 ? 2 : 1;
            var begins = known[0] == word[0] || (known[0] == word[1] && known[1] == word[0]);
            if (!begins || Math.Abs(known.Length - word.Length) > 1) continue;
            if (EditDistance.Within(word, known, allowed))
            {
                value = of;
                return true;
            }
        }

        return false;
    }
}
