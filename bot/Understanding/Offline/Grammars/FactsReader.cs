using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Reads facts out of an utterance with hand-made grammars; deterministic and safe for concurrent use.</summary>
public static class FactsReader
{
    /// <param name="reference">Now, in hotel time: an ambiguous expression takes its next reading after it.</param>
    /// <param name="pending">What the desk last asked: gives a bare number or word its meaning.</param>
    public static Reading Read(string text, Language language, DateTime reference, Vocabulary vocabulary, PendingQuestion? pending)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var scan = new Scan(text, Tongue.Of(language), reference, vocabulary, pending);
        return scan.Read();
    }
}
