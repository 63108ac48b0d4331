using FrontOffice.Bot.Understanding.Offline.Intents;
using FrontOffice.Bot.Understanding.Offline.Planning;
using FrontOffice.Bot.Understanding.Offline.Words;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Understanding.Offline;

/// <summary>Finds the wishes in an utterance: its clauses, each with its intent, joined again where one clause only completes another.</summary>
internal sealed class Listening(IntentClassifier english, IntentClassifier french)
{
    /// <summary>A clause of its own must be this sure.</summary>
    private const double OwnWish = 0.55;

    /// <summary>The parts with their intents, in order; at least one.</summary>
    public IReadOnlyList<(string Text, RecognisedIntent Intent)> Hear(string text, Language language)
    {
        var classifier = language == Language.French ? french : english;
        var whole = Classify(classifier, text);
        var clauses = Clauses.Cut(text);
        if (clauses.Count < 2) return [(text.Trim(), whole)];

        var parts = new List<(string Text, RecognisedIntent Intent)>();
        foreach (var clause in clauses) Add(parts, clause, Classify(classifier, clause), classifier);
        return Settle(parts, text, whole);
    }

    private static void Add(List<(string Text, RecognisedIntent Intent)> parts, string clause, RecognisedIntent intent, IntentClassifier classifier)
    {
        if (parts.Count > 0)
        {
            var last = parts[^1];
            // "ok but is it refundable?": the question must not be swallowed by the yes before it.
            var questionAfterReply = Asks(clause) && last.Intent.Name is IntentNames.Yes or IntentNames.No && intent.Name != last.Intent.Name;
            if (!questionAfterReply && (intent.Name == last.Intent.Name || !StandsAlone(intent) || !StandsAlone(last.Intent)))
            {
                var joined = $"{last.Text} {clause}";
                var both = Classify(classifier, joined);
                parts[^1] = (joined, Better(both, Better(last.Intent, intent)));
                return;
            }
        }

        parts.Add((clause, intent));
    }

    private static bool StandsAlone(RecognisedIntent intent) => intent.Name != IntentNames.OutOfScope && intent.Confidence >= OwnWish;

    /// <summary>When only one wish stands, the whole utterance may say it better than its parts.</summary>
    private static IReadOnlyList<(string Text, RecognisedIntent Intent)> Settle(List<(string Text, RecognisedIntent Intent)> parts, string text, RecognisedIntent whole)
    {
        var wishes = parts.Where(part => !IntentNames.IsPleasantry(part.Intent.Name)).ToArray();
        if (wishes.Length == 0) return parts;
        if (wishes.Select(part => part.Intent.Name).Distinct(StringComparer.Ordinal).Count() > 1) return parts;
        return [(text.Trim(), Better(whole, wishes.MaxBy(part => part.Intent.Confidence).Intent))];
    }

    private static RecognisedIntent Better(RecognisedIntent one, RecognisedIntent other)
    {
        if (one.Name == IntentNames.OutOfScope || IntentNames.IsPleasantry(one.Name)) return other.Name == IntentNames.OutOfScope ? one : other;
        if (other.Name == IntentNames.OutOfScope) return one;
        return other.Confidence > one.Confidence ? other : one;
    }

    private static RecognisedIntent Classify(IntentClassifier classifier, string text) =>
        classifier.Classify(WordReader.Read(text), Asks(text));

    public static bool Asks(string text) => text.AsSpan().TrimEnd(" .!").EndsWith("?", StringComparison.Ordinal);
}
