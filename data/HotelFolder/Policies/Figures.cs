using System.Globalization;
using System.Text.RegularExpressions;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Data.HotelFolder.Policies;

/// <summary>The figures that a text states, in a form in which two languages can be compared: hours as "15:30", numbers as "12.5".</summary>
internal static partial class Figures
{
    public static IReadOnlyList<string> In(string text, Language language)
    {
        var found = new List<string>();
        text = Placeholders.Pattern().Replace(text, " ");
        var rest = (language == Language.French ? FrenchHour() : EnglishHour()).Replace(text, match =>
        {
            found.Add(Hour(match));
            return " ";
        });
        found.AddRange((language == Language.French ? FrenchNumber() : EnglishNumber()).Matches(rest).Select(match => Plain(match.Value, language)));
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static string Hour(Match match)
    {
        if (match.Groups["word"].Success) return match.Groups["word"].Value.ToLowerInvariant() is "noon" or "midi" ? "12:00" : "00:00";
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true, Value: var value } ? value : "00";
        var half = match.Groups["half"].Value.ToLowerInvariant();
        if (half == "pm" && hour < 12) hour += 12;
        if (half == "am" && hour == 12) hour = 0;
        return string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute}");
    }

    private static string Plain(string number, Language language)
    {
        var plain = language == Language.French
            ? string.Concat(number.Where(letter => !char.IsWhiteSpace(letter))).Replace(',', '.')
            : number.Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (value / 1.000000000m).ToString("0.#########", CultureInfo.InvariantCulture)
            : plain;
    }

    [GeneratedRegex(@"\b(?<word>noon|midnight)\b|\b(?<hour>\d{1,2})(?::(?<minute>\d{2}))?[ \u00A0]?(?<half>am|pm)\b|\b(?<hour>\d{1,2}):(?<minute>\d{2})\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EnglishHour();

    [GeneratedRegex(@"(?<![-\p{L}])(?<word>midi|minuit)\b|\b(?<hour>\d{1,2})[ \u00A0]?h(?:[ \u00A0]?(?<minute>\d{2}))?(?!\p{L})|\b(?<hour>\d{1,2}):(?<minute>\d{2})\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex FrenchHour();

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.None, 1000)]
    private static partial Regex EnglishNumber();

    [GeneratedRegex(@"(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*", RegexOptions.None, 1000)]
    private static partial Regex FrenchNumber();
}
