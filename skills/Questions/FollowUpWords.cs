using System.Text.RegularExpressions;

namespace FrontOffice.Skills.Questions;

/// <summary>Words that carry a question on: "and", "what about", "is it", "et", "c'est".</summary>
internal static partial class FollowUpWords
{
    private const int TimeoutMilliseconds = 5_000;

    public static bool Open(string words) => Opening().IsMatch(words) || Pointing().IsMatch(words);

    [GeneratedRegex(@"^\W*(?:ok(?:ay)?|alright|great|thanks?|thank you|merci|d['’]accord|très bien|super|parfait)?\W*(?:and|but|what about|how about|so|or|et|mais|ou|alors|sinon|aussi)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:it|there|that|they|them|this|those|these|one|ça|ca|cela|celui|celle|y|il|elle|ils|elles|en|c['’]est|est-ce)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Pointing();
}
