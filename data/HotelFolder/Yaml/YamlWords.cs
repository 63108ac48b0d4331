using System.Globalization;

namespace FrontOffice.Data.HotelFolder.Yaml;

/// <summary>How single values are written in a hotel's file.</summary>
internal static class YamlWords
{
    /// <summary>No figure of a hotel is larger; sums and dates reckoned with it stay within their types.</summary>
    private const int Most = 1_000_000;

    public static readonly YamlWord<string> Text = new("a text", (string text, out string value) => (value = text).Length > 0);

    public static readonly YamlWord<int> Whole = new("a whole number from 0", (string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= Most);

    public static readonly YamlWord<decimal> Number = new("a number like 12.50", (string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && Math.Abs(value) <= Most);

    public static readonly YamlWord<bool> Flag = new("yes or no", (string text, out bool value) =>
    {
        value = text is "yes" or "true";
        return value || text is "no" or "false";
    });

    public static readonly YamlWord<TimeOnly> Hour = new("a time like \"15:00\"", (string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out value));

    public static readonly YamlWord<DateOnly> Day = new("a date like 2026-12-31", (string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value));

    public static YamlWord<T> OneOf<T>(IReadOnlyDictionary<string, T> words) =>
        new($"one of {string.Join(", ", words.Keys)}", (string text, out T value) => words.TryGetValue(text, out value!));
}
