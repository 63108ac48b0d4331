using System.Text.RegularExpressions;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>Short questions that lean on the one before: "and on Sundays?", "et pour les enfants ?", "is that included?".</summary>
internal static partial class FollowUps
{
    public static bool IsOne(string text, bool asks)
    {
        var folded = Folding.Fold(text).Trim();
        if (folded.Count(letter => letter == ' ') > 9) return false;
        return OpensWithAnd(text) || (asks && LeansBack().IsMatch(folded));
    }

    /// <summary>"It's a red one", "c'est un lapin gris".</summary>
    public static bool Describes(string text) => Description().IsMatch(Folding.Fold(text).TrimStart());

    public static bool OpensWithAnd(string text) => Opening().IsMatch(Folding.Fold(text).TrimStart());

    [GeneratedRegex(@"^(?:it's|its|it is|it was|they're|they are|c'est|c'etait|il est|elle est|ce sont)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Description();

    [GeneratedRegex(@"^(?:and|what about|how about|what if|et|et si|et pour|qu'en est-il)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:it|that|this|those|these|they|them|there|ca|cela|celui|celle|c'est|en|y)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex LeansBack();
}
