using System.Text.RegularExpressions;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>Whether words are a clear yes or no to what was asked.</summary>
internal static partial class Replies
{
    /// <summary>"ok?" and "ok but is it refundable?" are questions, never a yes.</summary>
    public static bool IsClear(Wish wish) => !(wish.Asks && wish.Facts.Answer == true);

    /// <summary>"Yes, but": what follows must be settled first.</summary>
    public static bool HasReserves(string text) => Reserves().IsMatch(Folding.Fold(text));

    /// <summary>True for a yes, false for a no, null when the words say neither.</summary>
    public static bool? AnswerOf(Wish wish, double sure)
    {
        if (wish.Facts.Answer is { } read) return read;
        if (wish.Intent.Confidence >= sure && wish.Intent.Name is IntentNames.Yes or IntentNames.No) return wish.Intent.Name == IntentNames.Yes;
        var text = Folding.Fold(wish.Text).TrimStart();
        if (Reserves().IsMatch(text)) return null;
        return OpensWithYes().IsMatch(text) ? true : OpensWithNo().IsMatch(text) ? false : null;
    }

    [GeneratedRegex(@"^(?:yes|yeah|yep|yup|sure|ok|okay|oui|ouais|d'accord|parfait|perfect)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex OpensWithYes();

    [GeneratedRegex(@"^(?:no|nope|nah|non)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex OpensWithNo();

    [GeneratedRegex(@"\b(?:but|however|except|unless|wait|if|mais|sauf|attendez|si|cependant|par contre)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Reserves();
}
