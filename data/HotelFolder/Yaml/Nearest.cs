namespace FrontOffice.Data.HotelFolder.Yaml;

/// <summary>The name that was probably meant.</summary>
internal static class Nearest
{
    private const int MostEdits = 2;

    /// <returns>The nearest of the known names, or null when none is near.</returns>
    public static string? Of(string name, IEnumerable<string> known) =>
        known.Select(other => (Name: other, Edits: Edits(Plain(name), Plain(other))))
            .Where(pair => pair.Edits <= Math.Min(MostEdits, pair.Name.Length / 2))
            .OrderBy(pair => pair.Edits).ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Name)
            .FirstOrDefault();

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static int Edits(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
