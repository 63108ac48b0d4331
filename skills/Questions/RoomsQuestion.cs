using System.Text.RegularExpressions;

namespace FrontOffice.Skills.Questions;

/// <summary>Does somebody want to look at the rooms?</summary>
internal static partial class RoomsQuestion
{
    private const int TimeoutMilliseconds = 5_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static bool IsAskedBy(string words) => English().IsMatch(words) || French().IsMatch(words);

    [GeneratedRegex(@"\b(?:show|see|view|pictures?|photos?|describe|look at)\b[^.?!]{0,25}\b(?:rooms?|suites?)\b|\b(?:what|which)(?: (?:kinds?|types?|sorts?) of)? (?:rooms|suites|accommodation)\b(?! (?:do you have )?(?:available|free))|\b(?:room|suite) (?:types|categories|pictures|photos)\b|\b(?:kinds?|types?) of rooms?\b", Options, TimeoutMilliseconds)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?:montre[rz]?|voir|photos?|images?|décri(?:re|vez)|présente[rz]?)\b[^.?!]{0,25}\b(?:chambres?|suites?)\b|\bquel(?:le)?s? (?:sont (?:vos|les) |(?:types?|genres?|sortes?|catégories?) de )?(?:chambres|suites)\b|\b(?:types?|catégories?|sortes?) de chambres?\b", Options, TimeoutMilliseconds)]
    private static partial Regex French();
}
