using System.Text;

namespace FrontOffice.Bot.Wording;

/// <summary>Makes the spaces of French punctuation unbreakable: before : ; ! ? » % €, after «.</summary>
/// <remarks>Sentences are written with plain spaces in the skills and in the hotel's texts; this is the one place that knows better. Idempotent.</remarks>
public static class FrenchTypography
{
    private const char NoBreak = '\u00A0';

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var before = i > 0 ? text[i - 1] : '\0';
            result.Append(text[i] switch
            {
                ' ' when next is ':' or ';' or '!' or '?' or '»' or '%' or '€' || before == '«' => NoBreak,
                var other => other,
            });
        }

        return result.ToString();
    }
}
