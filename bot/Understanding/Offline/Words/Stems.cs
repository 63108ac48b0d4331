namespace FrontOffice.Bot.Understanding.Offline.Words;

/// <summary>Cuts the endings that make one word many; coarse on purpose, both languages alike.</summary>
internal static class Stems
{
    private static readonly string[] English = ["ations", "ation", "ings", "ing", "ments", "ment", "ers", "er", "ies", "ied", "ed", "es", "ly", "s", "e", "y"];

    private static readonly string[] French =
    [
        "issements", "issement", "ations", "ation", "ements", "ement", "erions", "eriez", "eraient", "erait", "erais", "eront", "erons", "erez",
        "aient", "irait", "irais", "ions", "iez", "ees", "ent", "ait", "ais", "ant", "ons", "ez", "er", "ee", "es", "ir", "it", "is", "e", "s", "x", "i",
    ];

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word, bool french)
    {
        if (word.Length < 4 || word[0] == '<') return word;
        foreach (var ending in french ? French : English)
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}
