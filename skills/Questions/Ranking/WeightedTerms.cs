namespace FrontOffice.Skills.Questions.Ranking;

/// <summary>Terms of a text with how prominently they stand in it, from 0 to 1.</summary>
internal sealed class WeightedTerms
{
    /// <summary>What a broader concept counts, of a narrower one's weight.</summary>
    private const double Broader = 0.7;

    private readonly Dictionary<string, double> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    /// <summary>Terms said, and the broader ones that they bring along.</summary>
    public IReadOnlyDictionary<string, double> Weights => _weights;

    /// <summary>Two places of a term add up, never beyond 1.</summary>
    public void Add(IEnumerable<Clue> clues, double prominence)
    {
        var read = clues.ToList();
        var said = read.SelectMany(clue => clue.Terms).ToHashSet(StringComparer.Ordinal);
        foreach (var term in said)
        {
            Add(_said, term, prominence);
            Add(_weights, term, prominence);
        }

        foreach (var term in read.SelectMany(clue => clue.Broader).ToHashSet(StringComparer.Ordinal).Except(said, StringComparer.Ordinal)) Add(_weights, term, prominence * Broader);
    }

    /// <summary>How prominently the best of a clue's terms stands. A broader concept counts less, and only where it is said itself: a nanny is not a cot.</summary>
    public double Of(Clue clue)
    {
        var best = 0.0;
        foreach (var term in clue.Terms) best = Math.Max(best, _weights.GetValueOrDefault(term));
        foreach (var term in clue.Broader) best = Math.Max(best, Broader * _said.GetValueOrDefault(term));
        return best;
    }

    private static void Add(Dictionary<string, double> weights, string term, double prominence) =>
        weights[term] = 1 - ((1 - weights.GetValueOrDefault(term)) * (1 - prominence));
}
