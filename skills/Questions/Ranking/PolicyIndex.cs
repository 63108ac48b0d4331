using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Questions.Ranking;

/// <summary>The house's topics, found by what a question mentions: rare words count for more, and words of titles for more than words of texts.</summary>
/// <remarks>Made once for a house and a language; safe for concurrent use.</remarks>
internal sealed class PolicyIndex
{
    private const double PhraseBonus = 0.2;
    private const double HintBonus = 0.25;

    private readonly Language _language;
    private readonly IReadOnlyList<IndexedTopic> _topics;
    private readonly Dictionary<string, double> _rarity = new(StringComparer.Ordinal);
    private readonly double _greatestRarity;

    public PolicyIndex(IReadOnlyList<PolicyTopic> topics, Language language)
    {
        _language = language;
        _topics = [.. topics.Select(topic => new IndexedTopic(topic, language))];
        var frequency = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (term, weight) in _topics.SelectMany(topic => topic.Terms.Weights))
        {
            frequency[term] = frequency.GetValueOrDefault(term) + weight;
        }

        foreach (var (term, count) in frequency) _rarity[term] = Math.Log(1 + (_topics.Count / (0.5 + count)));
        _greatestRarity = Math.Log(1 + (_topics.Count / 1.0));
    }

    public IReadOnlyList<Clue> Read(string question)
    {
        var words = PlainWords.Of(question);
        var lexicon = Lexicon.Of(_language);
        return lexicon.Read([.. words.Select(word => Spelling.Mended(word, lexicon, _rarity.Keys, _language))]);
    }

    public IndexedTopic? Find(string? topicId) => _topics.FirstOrDefault(topic => topic.Topic.Id == topicId);

    /// <summary>The topic that understanding means, when only one can be meant.</summary>
    public IndexedTopic? Hinted(string hint)
    {
        var hinted = _topics.Where(topic => IsHinted(topic.Topic, hint)).Take(2).ToList();
        return hinted is [var only] ? only : null;
    }

    /// <summary>Topics that fit at all, the best first.</summary>
    /// <param name="hint">A topic's id or an intent's name, from understanding; or null.</param>
    public IReadOnlyList<RankedTopic> Rank(IReadOnlyList<Clue> clues, string? hint)
    {
        var mass = clues.Sum(Mass);
        return
        [
            .. _topics
                .Select(topic => Fit(topic, clues, mass, hint))
                .Where(ranked => ranked.Score > 0)
                .OrderByDescending(ranked => ranked.Score)
                .ThenBy(ranked => ranked.Topic.Topic.Id, StringComparer.Ordinal),
        ];
    }

    private RankedTopic Fit(IndexedTopic topic, IReadOnlyList<Clue> clues, double mass, string? hint)
    {
        var found = 0.0;
        var anchor = 0.0;
        var subject = 0.0;
        foreach (var clue in clues)
        {
            var weight = topic.Terms.Of(clue);
            found += Mass(clue) * weight;
            if (clue.Kind is ClueKind.Subject or ClueKind.Word) anchor = Math.Max(anchor, weight);
            if (clue.Kind is ClueKind.Subject) subject = Math.Max(subject, weight);
        }

        var coverage = mass == 0 ? 0 : found / mass;
        var phrase = anchor == 0 ? 0 : topic.Phrases.Max(said => Said(said, clues));
        var hinted = IsHinted(topic.Topic, hint) ? HintBonus : 0;
        return new RankedTopic(topic, coverage, coverage + (PhraseBonus * phrase) + hinted, anchor, subject, clues.Any(IsUnheardOf));
    }

    private bool IsUnheardOf(Clue clue) =>
        clue.Kind == ClueKind.Subject && !clue.Terms.Concat(clue.Broader).Any(_rarity.ContainsKey);

    /// <summary>How much of a phrase the question says.</summary>
    private double Said(IReadOnlyList<Clue> phrase, IReadOnlyList<Clue> question)
    {
        var telling = phrase.Where(clue => clue.Kind is not ClueKind.Whisper).ToList();
        var whole = telling.Sum(Mass);
        if (whole == 0) return 0;
        var said = telling.Where(clue => question.Any(asked => asked.Terms.Intersect(clue.Terms, StringComparer.Ordinal).Any()));
        return said.Sum(Mass) / whole;
    }

    private double Mass(Clue clue)
    {
        var known = 0.0;
        foreach (var term in clue.Terms) known = Math.Max(known, _rarity.GetValueOrDefault(term));
        return clue.Kind switch
        {
            ClueKind.Subject => known == 0 ? _greatestRarity : known,
            ClueKind.Word => known == 0 ? 0.6 * _greatestRarity : 0.8 * known,
            ClueKind.Side => 0.4 * known,
            _ => 0.12 * known,
        };
    }

    private static bool IsHinted(PolicyTopic topic, string? hint) =>
        hint is not null && (topic.Id == hint || topic.Intent == hint || topic.Intent == "info." + hint);
}
