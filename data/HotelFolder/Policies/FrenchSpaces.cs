using System.Text.RegularExpressions;

namespace FrontOffice.Data.HotelFolder.Policies;

/// <summary>Keeps a figure and its unit on one line: "15 h 30", "300 m". Punctuation is the wording's.</summary>
internal static partial class FrenchSpaces
{
    public static string In(string text) => AfterFigure().Replace(text, "\u00A0");

    [GeneratedRegex(@"(?<=\d) (?=(?:h|min|minutes|km|m|cm|kg|euros)\b)|(?<=\d[ \u00A0]h) (?=\d\d\b)", RegexOptions.None, 1000)]
    private static partial Regex AfterFigure();
}
