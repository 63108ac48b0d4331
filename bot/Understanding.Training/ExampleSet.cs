using FrontOffice.Bot.Understanding.Offline.Intents;
using FrontOffice.Bot.Understanding.Offline.Lexicon;
using FrontOffice.Bot.Understanding.Offline.Phrases;

namespace FrontOffice.Bot.Understanding.Training;

/// <summary>The phrases of one language as examples, with the features that occur in them.</summary>
internal sealed class ExampleSet
{
    private const int WaysPerLine = 14;
    private const int VariationsPerLine = 8;

    private readonly Dictionary<uint, int> _rowOf = [];
    private readonly List<uint> _hashes = [];
    private readonly List<byte> _inScope = [];

    private ExampleSet(string language, IReadOnlyList<string> labels)
    {
        Language = language;
        Labels = labels;
    }

    public string Language { get; }

    public IReadOnlyList<string> Labels { get; }

    public List<Example> Examples { get; } = [];

    public IReadOnlyList<uint> Hashes => _hashes;

    public IReadOnlyList<byte> InScope => _inScope;

    public static ExampleSet Of(string language, IReadOnlyList<string> labels, IReadOnlyList<AuthoredPhrase> phrases)
    {
        var set = new ExampleSet(language, labels);
        var concepts = Lexicons.Concepts(language);
        var features = new Features(concepts, language == "fr");
        var variation = new Variation(concepts, language);
        var lines = phrases.Select(phrase => (Phrase: phrase, Texts: Texts(phrase, variation))).ToArray();
        set.Choose(lines.Select(line => (line.Phrase, line.Texts)), features);
        foreach (var (phrase, texts) in lines)
        {
            foreach (var text in texts) set.Add(phrase, text, 1f / MathF.Sqrt(texts.Count), features);
        }

        return set;
    }

    private static IReadOnlyList<string> Texts(AuthoredPhrase phrase, Variation variation)
    {
        var ways = PhraseTemplate.Expand(phrase.Line, WaysPerLine);
        var texts = new List<string>(ways);
        var chance = new Chance(StableHash.Of(phrase.Line));
        for (var i = 0; i < VariationsPerLine; i++) texts.Add(variation.Vary(chance.Of(ways), phrase.Intent, chance));
        return [.. texts.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Keeps the features that more than one line has; what one line alone has teaches only that line.</summary>
    private void Choose(IEnumerable<(AuthoredPhrase Phrase, IReadOnlyList<string> Texts)> lines, Features features)
    {
        var seen = new Dictionary<uint, (int Lines, bool InScope)>();
        var order = new List<uint>();
        foreach (var (phrase, texts) in lines)
        {
            var inScope = phrase.Intent != IntentClassifier.OutOfScope;
            var here = new HashSet<uint>();
            foreach (var text in texts)
            {
                features.Read(text);
                foreach (var hash in features.Hashes) here.Add(hash);
            }

            foreach (var hash in here)
            {
                if (!seen.TryGetValue(hash, out var count)) order.Add(hash);
                seen[hash] = (count.Lines + 1, count.InScope || inScope);
            }
        }

        foreach (var hash in order.Where(hash => seen[hash].Lines > 1))
        {
            _rowOf[hash] = _hashes.Count;
            _hashes.Add(hash);
            _inScope.Add(seen[hash].InScope ? (byte)1 : (byte)0);
        }
    }

    private void Add(AuthoredPhrase phrase, string text, float weight, Features features)
    {
        features.Read(text);
        var rows = new List<int>(features.Hashes.Length);
        var values = new List<float>(features.Hashes.Length);
        for (var i = 0; i < features.Hashes.Length; i++)
        {
            if (!_rowOf.TryGetValue(features.Hashes[i], out var row)) continue;
            rows.Add(row);
            values.Add(features.Values[i]);
        }

        var label = Labels.ToList().IndexOf(phrase.Intent);
        Examples.Add(new Example(label, [.. rows], [.. values], weight));
    }
}
