using System.Text.RegularExpressions;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>Questions without a question mark, as people type and as recognised speech comes.</summary>
internal static partial class QuestionOpenings
{
    public static bool Opens(string text) => Openings().IsMatch(Folding.Fold(text).TrimStart());

    [GeneratedRegex(
        @"^(?:(?:and|so|ok|et|alors|bonjour|hi|hello|hey)[\s,]+)*(?:do you|does|is|are|what|when|where|which|how|who|why|can i|can we|could i|is there|are there|have you|est-ce|avez-vous|vous avez|y a-t-il|il y a|ya|quel|quelle|quels|quelles|comment|combien|ou est|ou se|quand|peut-on|puis-je|on peut|proposez-vous|acceptez-vous|a quelle|c'est quoi|(?:can|could|would) you (?:please |also |kindly )*(?:tell|confirm|let me know|explain)|tell me|i(?: would|'d|d)? (?:like|want|need|wish) to know|i(?: was| am|'m)? wonder(?:ing)?|do you know|pou(?:vez|rriez)-vous (?:s'il vous plait )?(?:me |nous )?(?:dire|confirmer|expliquer)|dites-moi|(?:je|j'|nous) ?(?:voudrais|voudrions|aimerais|aimerions|veux|souhaite|souhaiterais) savoir|je me demand)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Openings();
}
