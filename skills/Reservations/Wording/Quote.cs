namespace FrontOffice.Skills.Reservations.Wording;

/// <summary>The guest's own words inside a sentence of the desk.</summary>
internal static class Quote
{
    private const int Longest = 40;

    /// <summary>On one line, and cut when long.</summary>
    public static string Of(string said)
    {
        var line = string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest - 1), "…");
    }

    /// <summary>As it stands within a sentence; "Wi-Fi" and "TV" keep their capitals.</summary>
    public static string Small(string text) => text.Length < 2 || char.IsUpper(text[1]) ? text : string.Concat(char.ToLowerInvariant(text[0]).ToString(), text.AsSpan(1));

    /// <summary>As a sentence begins.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
}
