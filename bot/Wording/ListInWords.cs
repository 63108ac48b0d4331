namespace FrontOffice.Bot.Wording;

/// <summary>"a, b and c".</summary>
internal static class ListInWords
{
    public static string Of(IReadOnlyList<string> items, string last) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + last + items[^1],
    };
}
