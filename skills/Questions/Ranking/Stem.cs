using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Questions.Ranking;

/// <summary>What forms of one word share: light rules for plurals, genders and the commonest verb endings.</summary>
/// <remarks>Words come without accents. A stem is only ever compared with stems.</remarks>
internal static class Stem
{
    private static readonly string[] FrenchEndings = ["issements", "issement", "ements", "ement", "ations", "ation", "euses", "euse", "eurs", "eur", "ives", "ive", "ees", "ee", "er", "ez", "ent", "es", "e"];

    public static string Of(string word, Language language) => language == Language.French ? French(word) : English(word);

    private static string English(string word)
    {
        if (word.Length < 4) return word;
        var stem = word;
        if (stem.EndsWith("ies", StringComparison.Ordinal)) stem = stem[..^3] + "y";
        else if (EndsInSibilantPlural(stem)) stem = stem[..^2];
        else if (stem[^1] == 's' && stem[^2] is not ('s' or 'u' or 'i')) stem = stem[..^1];

        if (stem.Length >= 6 && stem.EndsWith("ing", StringComparison.Ordinal)) stem = Undoubled(stem[..^3]);
        else if (stem.Length >= 5 && stem.EndsWith("ed", StringComparison.Ordinal)) stem = Undoubled(stem[..^2]);

        return stem switch
        {
            { Length: > 3 } when stem[^1] == 'e' => stem[..^1],
            { Length: > 3 } when stem[^1] == 'y' => stem[..^1] + "i",
            _ => stem,
        };
    }

    private static string French(string word)
    {
        if (word.Length < 4) return word;
        var stem = word[^1] is 's' or 'x' ? word[..^1] : word;
        if (stem.Length > 4 && stem.EndsWith("au", StringComparison.Ordinal) && word[^1] == 'x') stem = stem[..^2] + "al";
        foreach (var ending in FrenchEndings)
        {
            if (stem.Length - ending.Length < 3 || !stem.EndsWith(ending, StringComparison.Ordinal)) continue;
            stem = stem[..^ending.Length];
            break;
        }

        return stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }

    private static bool EndsInSibilantPlural(string word) =>
        word.Length > 4 && word.EndsWith("es", StringComparison.Ordinal)
        && (word[^3] is 's' or 'x' or 'z' || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal));

    private static string Undoubled(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
}
