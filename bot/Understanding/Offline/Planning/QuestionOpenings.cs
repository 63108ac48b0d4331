using System.Text.RegularExpressions;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>Questions without a question mark, as people type and as recognised speech comes.</summary>
internal static partial class QuestionOpenings
{
    public static bool Opens(string text) => Openings().IsMatch(Folding.Fold(text).TrimStart());

    [GeneratedRegex(
        @"^(?:(?:and|so|ok|et|alors|bonjour|hi|hello|hey)[\s,]+)*(?:do you|does|is|are|what|when|where|which|how|who|why|can i|can we|could i|is there|are there|have you|est-ce|avez-vous|vous avez|y a-t-il|il y a|ya|quel|quelle|quels|quelles|comment|combien|ou est|ou se|quand|peut-on|puis-je|on peut|proposez-vous|acceptez-vous|a quelle)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Openings();
}
