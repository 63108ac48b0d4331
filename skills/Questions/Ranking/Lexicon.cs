using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Questions.Ranking;

/// <summary>Reads words of one language as clues: phrases before words, exact forms before stems.</summary>
internal sealed class Lexicon
{
    private const int LongestPhrase = 5;
    private const int WordsOfAMoment = 3;

    /// <summary>What stands after them is a moment, not the subject: "leave our bags after we check out".</summary>
    private static readonly HashSet<string> Moments = new(["after", "before", "during", "while", "apres", "avant", "pendant"], StringComparer.Ordinal);

    private static readonly Lexicon English = new(Language.English);
    private static readonly Lexicon French = new(Language.French);

    private readonly Language _language;
    private readonly Dictionary<string, List<string>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _stemmed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _broader = new(StringComparer.Ordinal);
    private readonly HashSet<string> _silent;
    private readonly HashSet<string> _whispers;

    private Lexicon(Language language)
    {
        _language = language;
        foreach (var line in LexiconFile.Lines("lexicon.txt")) AddConcept(line);
        DropAmbiguousStems();
        _silent = WordsOf($"{language.Code}- ");
        _whispers = WordsOf($"{language.Code}~ ");
    }

    public static Lexicon Of(Language language) => language == Language.French ? French : English;

    public static bool IsConcept(string term) => term[0] is '#' or '@';

    /// <summary>Is it a form the desk knows: a concept's, or one that tells little?</summary>
    public bool Knows(string word) => _words.Contains(word) || _silent.Contains(word) || _whispers.Contains(word) || _stemmed.ContainsKey(Stem.Of(word, _language));

    /// <summary>A word of the lexicon that is one slip away, or null.</summary>
    public string? Near(string word) =>
        _exact.Keys.FirstOrDefault(known => known.Length > 4 && known[0] == word[0] && Spelling.IsOneSlipFrom(word, known));

    public IReadOnlyList<Clue> Read(IReadOnlyList<string> words)
    {
        var clues = new List<Clue>();
        var at = 0;
        var moment = -1;
        while (at < words.Count)
        {
            var (length, concepts) = LongestAt(words, at);
            if (length == 0)
            {
                if (Moments.Contains(words[at])) moment = at;
                ReadWord(words[at], clues);
                at++;
                continue;
            }

            clues.Add(new Clue(moment >= 0 && at - moment <= WordsOfAMoment && clues.Count > 0 ? ClueKind.Side : KindOf(concepts), length == 1 ? [.. concepts, Stem.Of(words[at], _language)] : concepts, BroaderOf(concepts)));
            at += length;
        }

        return clues;
    }

    private static ClueKind KindOf(List<string> concepts) =>
        concepts.Any(concept => concept[0] == '#') ? ClueKind.Subject : ClueKind.Side;

    private void ReadWord(string word, List<Clue> clues)
    {
        if (_silent.Contains(word)) return;
        clues.Add(new Clue(_whispers.Contains(word) ? ClueKind.Whisper : ClueKind.Word, [Stem.Of(word, _language)], []));
    }

    private IReadOnlyList<string> BroaderOf(List<string> concepts) =>
        [.. concepts.Where(_broader.ContainsKey).Select(concept => _broader[concept]).Except(concepts, StringComparer.Ordinal)];

    private (int Length, List<string> Concepts) LongestAt(IReadOnlyList<string> words, int at)
    {
        for (var length = Math.Min(LongestPhrase, words.Count - at); length > 0; length--)
        {
            var phrase = string.Join(' ', words.Skip(at).Take(length));
            if (_exact.TryGetValue(phrase, out var concepts)) return (length, concepts);
            if (length == 1 && (_silent.Contains(phrase) || _whispers.Contains(phrase))) continue;
            var stems = string.Join(' ', words.Skip(at).Take(length).Select(word => Stem.Of(word, _language)));
            if (_stemmed.TryGetValue(stems, out concepts)) return (length, concepts);
        }

        return (0, []);
    }

    private void AddConcept(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return;
        var id = line[..colon].Split(" < ", StringSplitOptions.TrimEntries);
        var concept = id[0][0] == '@' ? id[0] : "#" + id[0];
        if (id.Length > 1) _broader[concept] = "#" + id[1];
        var sides = line[(colon + 1)..].Split(" / ");
        foreach (var phrase in sides[_language == Language.French ? 1 : 0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = PlainWords.Of(phrase);
            _words.UnionWith(words);
            Add(_exact, string.Join(' ', words), concept);
            Add(_stemmed, string.Join(' ', words.Select(word => Stem.Of(word, _language))), concept);
        }

        if (concept == "@price") Add(_exact, PlainWords.AmountMark, concept);
    }

    /// <summary>A stem that is itself the word of another concept says nothing: "books" is not "to book".</summary>
    private void DropAmbiguousStems()
    {
        foreach (var (stem, concepts) in _stemmed.ToList())
        {
            if (_exact.TryGetValue(stem, out var others) && !others.Intersect(concepts, StringComparer.Ordinal).Any()) _stemmed.Remove(stem);
        }
    }

    private static void Add(Dictionary<string, List<string>> forms, string form, string concept)
    {
        if (!forms.TryGetValue(form, out var concepts)) forms[form] = concepts = [];
        if (!concepts.Contains(concept)) concepts.Add(concept);
    }

    private static HashSet<string> WordsOf(string prefix)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in LexiconFile.Lines("generic-words.txt"))
        {
            if (line.StartsWith(prefix, StringComparison.Ordinal)) words.UnionWith(PlainWords.Of(line[prefix.Length..]));
        }

        return words;
    }
}
