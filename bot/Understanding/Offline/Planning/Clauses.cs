using System.Buffers;
using System.Text.RegularExpressions;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>Cuts an utterance where a new sentence or a new clause with its own verb begins.</summary>
internal static partial class Clauses
{
    private const int MostClauses = 8;
    private static readonly SearchValues<char> Marks = SearchValues.Create(" .,!?;:");

    /// <summary>The parts with their places; one part when nothing cuts.</summary>
    public static IReadOnlyList<string> Cut(string text)
    {
        var folded = Folding.Fold(text);
        var parts = new List<string>();
        var start = 0;
        foreach (Match cut in Cuts().Matches(folded))
        {
            if (parts.Count == MostClauses - 1) break;
            var end = cut.Index + (cut.Groups["end"].Success ? cut.Groups["end"].Length : 0);
            Add(parts, text[start..end]);
            start = cut.Index + cut.Length;
        }

        Add(parts, text[start..]);
        return parts;
    }

    private static void Add(List<string> parts, string part)
    {
        var trimmed = part.Trim(' ', ',', ';', '\n', '\r', '\t', '-', '\u00A0', '\u202F');
        if (trimmed.AsSpan().ContainsAnyExcept(Marks)) parts.Add(trimmed);
    }

    // A sentence ends; or "and", "but", "also", a comma stand before words that open a clause.
    [GeneratedRegex(
        """
        (?<end>[?!]+|\.(?=\s+\D|\s*$))(?=\s|$) | (?<end>[;\n]+)
        | (?:,|\s(?:and|but|also|then|plus|et|mais|puis|aussi|sinon|oh)(?=\s))(?:\s*(?:and|but|also|then|plus|oh|et|mais|aussi|puis|sinon|by\ the\ way|btw|au\ fait))*\s+
          (?= (?:do|does|did|is|are|was|can|could|would|will|what|what's|whats|where|when|how|who|which|i|i'd|i'll|i'm|id|im|we|we'd|we'll|please|tell|send|bring|cancel|book|reserve|change|move|have\ you|my|there's|there\ is|also)\s
            | (?:est-ce|est|avez|y\s?a|ya|je|j'|nous|on|pouvez|pourriez|puis-je|peut|peux|quel|quelle|quels|quelles|comment|combien|ou|a\ quelle|quand|merci\ de|annulez|reservez|changez|dites|il\ me|il\ nous|faut|faudrait|vous|c'est)[\s'-] )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Cuts();
}
