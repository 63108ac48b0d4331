using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Questions.Ranking;

/// <summary>Mends one slip of the finger in a long word.</summary>
internal static class Spelling
{
    private const int ShortestMended = 6;

    /// <returns>The word itself when the desk knows it, or nothing like it.</returns>
    public static string Mended(string word, Lexicon lexicon, IEnumerable<string> houseTerms, Language language)
    {
        if (word.Length < ShortestMended || lexicon.Knows(word)) return word;
        var stem = Stem.Of(word, language);
        string? near = null;
        foreach (var term in houseTerms.Where(term => !Lexicon.IsConcept(term)))
        {
            if (term == stem) return word;
            if (near is null && term.Length >= ShortestMended - 1 && term[0] == stem[0] && IsOneSlipFrom(stem, term)) near = term;
        }

        return near ?? lexicon.Near(word) ?? word;
    }

    /// <summary>One letter more, less, other, or two swapped.</summary>
    public static bool IsOneSlipFrom(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (longer.Length - shorter.Length > 1) return false;
        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same]) same++;
        var a = shorter.AsSpan(same);
        var b = longer.AsSpan(same);
        if (shorter.Length != longer.Length) return a.SequenceEqual(b[1..]);
        return a.Length == 0
            || a[1..].SequenceEqual(b[1..])
            || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]));
    }
}
