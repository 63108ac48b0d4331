using System.Text.RegularExpressions;

namespace FrontOffice.Skills.Questions;

/// <summary>Does the question ask what the house has ("do you have a helipad?")? Then it is for the house, whatever the thing.</summary>
internal static partial class ThingAsked
{
    private const int TimeoutMilliseconds = 5_000;

    public static bool IsAskedBy(string words) => Opening().IsMatch(words);

    [GeneratedRegex(
        @"^\W*(?:(?:hi|hello|hey|and|so|bonjour|bonsoir|et|alors)\W+)*(?:(?:do|does|have) you (?:have|got|offer|provide|sell|rent)|have you got|(?:is|are) there (?:a|an|any)\b|(?:does|has) (?:the|your) hotel\b|(?:avez|proposez|vendez|louez|offrez)[- ]vous|vous (?:avez|proposez|vendez|louez)|est-ce que vous (?:avez|proposez|vendez|louez)|y a[- ]t[- ]il|est-ce qu['’]il y a|l['’]hôtel (?:a-t-il|dispose|possède))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Opening();
}
