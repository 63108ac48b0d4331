using System.Globalization;
using System.Text;

namespace FrontOffice.Skills.Questions.Ranking;

/// <summary>A text as words: lower case, without accents, split at everything that is not a letter or a digit.</summary>
internal static class PlainWords
{
    /// <summary>Stands for an amount of money or an hour of the day that a text states.</summary>
    public const string AmountMark = "€";

    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(character))
            {
                word.Append(char.ToLowerInvariant(character));
                continue;
            }

            Finish(words, word);
            if (character == '€') words.Add(AmountMark);
        }

        Finish(words, word);
        return words;
    }

    private static void Finish(List<string> words, StringBuilder word)
    {
        if (word.Length == 0) return;
        words.Add(word.Replace("œ", "oe").ToString());
        word.Clear();
    }
}
