using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Questions.Ranking;

namespace FrontOffice.Skills.Questions;

/// <summary>A question about the house, and what the house's texts have for it.</summary>
internal static class HouseQuestion
{
    /// <summary>Below this, understanding only guesses that it is a question for the house.</summary>
    private const double Likely = 0.5;

    private const double SectionFits = 0.45;

    /// <param name="hint">A topic's id or an intent's name, from understanding; or null.</param>
    /// <param name="lastTopic">The topic last spoken of, or null.</param>
    /// <param name="confidence">Understanding's, from 0 to 1, that this is a question for the house.</param>
    public static HouseAnswer Answer(PolicyIndex index, string words, string? hint, string? lastTopic, double confidence)
    {
        var clues = index.Read(words);
        var last = index.Find(lastTopic);
        var ranked = index.Rank(clues, hint);
        var best = ranked.Count > 0 ? ranked[0] : null;

        if (last is not null && IsFollowUp(last, clues, words, best)) return FollowUp(last, clues);
        if (best is not null && Fits(best, confidence, hint)) return Fresh(best.Topic, clues);
        if (HintedTopic(index, hint, clues) is { } hinted) return Fresh(hinted, clues);
        return new HouseAnswer.Nothing(confidence >= Likely || ThingAsked.IsAskedBy(words));
    }

    private static bool Fits(RankedTopic best, double confidence, string? hint) =>
        confidence < Likely
            ? best is { Coverage: >= 0.5, Anchor: >= 0.7 }
            : best is { Coverage: >= 0.38, Anchor: >= 0.5, MissesSubject: false } or { Coverage: >= 0.24, SubjectAnchor: >= 0.7, MissesSubject: false } or { Coverage: >= 0.42, SubjectAnchor: >= 0.7 } || (hint is not null && best is { Coverage: >= 0.25, Anchor: >= 0.5 } && best.Score > best.Coverage + 0.2);

    /// <summary>The words name nothing themselves ("how does that work?"), so the classifier's reading of the sentence decides.</summary>
    private static IndexedTopic? HintedTopic(PolicyIndex index, string? hint, IReadOnlyList<Clue> clues) =>
        hint is not null && clues.All(clue => clue.Kind is ClueKind.Side or ClueKind.Whisper) ? index.Hinted(hint) : null;

    /// <summary>Nothing of its own, or something that the last topic speaks of as well as any.</summary>
    private static bool IsFollowUp(IndexedTopic last, IReadOnlyList<Clue> clues, string words, RankedTopic? best)
    {
        var own = clues.Where(clue => clue.Kind is ClueKind.Subject or ClueKind.Word).ToList();
        if (own.Count == 0) return clues.Any(clue => clue.Kind == ClueKind.Side) || FollowUpWords.Open(words);
        if (!FollowUpWords.Open(words)) return false;
        var inLast = own.Max(last.Terms.Of);
        return inLast >= 0.5 && inLast >= (best?.Anchor ?? 0) - 0.3;
    }

    private static HouseAnswer FollowUp(IndexedTopic topic, IReadOnlyList<Clue> clues)
    {
        var open = clues.Where(clue => topic.Named.Of(clue) == 0 && clue.Kind != ClueKind.Whisper).ToList();
        if (BestSection(topic, open) is { } section) return new HouseAnswer.Section(topic.Topic, section, Alone: true);
        return open.Count == 0 || open.Any(clue => topic.Terms.Of(clue) > 0)
            ? new HouseAnswer.Whole(topic.Topic)
            : new HouseAnswer.DetailMissing(topic.Topic);
    }

    private static HouseAnswer Fresh(IndexedTopic topic, IReadOnlyList<Clue> clues)
    {
        var open = clues.Where(clue => topic.Named.Of(clue) == 0).ToList();
        var answered = open.Where(clue => clue.Kind != ClueKind.Whisper).All(clue => topic.Said.Of(clue) > 0);
        return !answered && BestSection(topic, open) is { } section
            ? new HouseAnswer.Section(topic.Topic, section, Alone: false)
            : new HouseAnswer.Whole(topic.Topic);
    }

    private static PolicySection? BestSection(IndexedTopic topic, IReadOnlyList<Clue> open)
    {
        var mass = open.Sum(Weight);
        if (mass == 0) return null;
        PolicySection? best = null;
        var bestFit = 0.0;
        foreach (var section in topic.Sections)
        {
            var named = open.Where(clue => clue.Kind != ClueKind.Whisper).Any(clue => section.Terms.Of(clue) >= 1);
            var fit = open.Sum(clue => Weight(clue) * section.Terms.Of(clue)) / mass;
            if (!named || fit < SectionFits || fit <= bestFit) continue;
            best = section.Section;
            bestFit = fit;
        }

        return best;
    }

    private static double Weight(Clue clue) => clue.Kind switch
    {
        ClueKind.Subject => 1,
        ClueKind.Side => 0.8,
        ClueKind.Word => 0.6,
        _ => 0.1,
    };
}
