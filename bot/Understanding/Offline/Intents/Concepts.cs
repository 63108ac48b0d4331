using System.Collections.Frozen;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Intents;

/// <summary>Words that mean the same at a front desk, from <c>concepts.&lt;lang&gt;.txt</c>: "book", "reserve" and "secure" are one concept.</summary>
/// <remarks>A line is <c>NAME: word word several_words stem*</c>.</remarks>
internal sealed class Concepts
{
    private const int LongestExpression = 4;
    private readonly FrozenDictionary<string, int> _expressions;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly (string Beginning, int Concept)[] _beginnings;
    private readonly FrozenSet<string> _openings;

    private Concepts(IReadOnlyList<string> names, Dictionary<string, int> expressions, List<(string, int)> beginnings)
    {
        Names = names;
        _expressions = expressions.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _expressions.GetAlternateLookup<ReadOnlySpan<char>>();
        _beginnings = [.. beginnings.OrderByDescending(beginning => beginning.Item1.Length).ThenBy(beginning => beginning.Item1, StringComparer.Ordinal)];
        _openings = expressions.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).Select(key => key[..key.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal);
        Whole = expressions.Where(pair => !pair.Key.StartsWith('<')).GroupBy(pair => pair.Value).ToDictionary(group => group.Key, group => group.Select(pair => pair.Key).Order(StringComparer.Ordinal).ToArray());
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The expressions of each concept, without those that are only beginnings of words.</summary>
    public IReadOnlyDictionary<int, string[]> Whole { get; }

    public static Concepts Read(TextReader lines)
    {
        var names = new List<string>();
        var expressions = new Dictionary<string, int>(StringComparer.Ordinal);
        var beginnings = new List<(string, int)>();
        while (lines.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || line.StartsWith('#')) continue;
            var name = line[..colon].Trim();
            var concept = names.IndexOf(name);
            if (concept < 0)
            {
                concept = names.Count;
                names.Add(name);
            }

            foreach (var entry in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (entry.EndsWith('*')) beginnings.Add((Folding.Fold(entry[..^1]), concept));
                else expressions.TryAdd(Written(entry), concept);
            }
        }

        return new Concepts(names, expressions, beginnings);
    }

    /// <summary>The concept of each word, or -1; an expression of several words gives its first word the concept and the others -2.</summary>
    public void Find(IReadOnlyList<Word> words, Span<int> found)
    {
        for (var i = 0; i < words.Count;)
        {
            var taken = _openings.Contains(words[i].Text) ? Expression(words, i, out found[i]) : 0;
            if (taken == 0)
            {
                found[i] = Of(words[i].Text);
                taken = 1;
            }

            for (var rest = 1; rest < taken; rest++) found[i + rest] = -2;
            i += taken;
        }
    }

    private static string Written(string entry) =>
        entry.StartsWith('<') ? entry : string.Join(' ', WordReader.Read(entry.Replace('_', ' ')).Select(word => word.Text));

    public int Of(string word)
    {
        if (_expressions.TryGetValue(word, out var concept)) return concept;
        foreach (var (beginning, of) in _beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal)) return of;
        }

        return -1;
    }

    private int Expression(IReadOnlyList<Word> words, int start, out int concept)
    {
        Span<char> text = stackalloc char[96];
        for (var length = Math.Min(LongestExpression, words.Count - start); length > 1; length--)
        {
            var end = 0;
            for (var i = 0; i < length && end >= 0; i++)
            {
                var word = words[start + i].Text;
                if (end + word.Length + 1 > text.Length)
                {
                    end = -1;
                    break;
                }

                if (i > 0) text[end++] = ' ';
                word.CopyTo(text[end..]);
                end += word.Length;
            }

            if (end > 0 && _lookup.TryGetValue(text[..end], out concept)) return length;
        }

        concept = -1;
        return 0;
    }
}
