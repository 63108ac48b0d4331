using System.Globalization;
using System.Text;

namespace FrontOffice.Bot.Understanding.Offline.Words;

/// <summary>Letters as they compare: lower case, without accents.</summary>
internal static class Folding
{
    private static readonly char[] Latin = MakeLatin();

    /// <summary>One letter for one letter, so that positions stay; "œ" is folded to "o".</summary>
    public static char Fold(char letter) =>
        letter < Latin.Length ? Latin[letter] : Other(letter);

    public static string Fold(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++) to[i] = Fold(from[i]);
    });

    private static char Other(char letter) => letter switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\uFF07' or '`' or '\u00B4' => '\'',
        '\u2013' or '\u2014' or '\u2010' or '\u2011' => '-',
        _ => char.ToLowerInvariant(letter),
    };

    private static char[] MakeLatin()
    {
        var letters = new char[0x250];
        for (var i = 0; i < letters.Length; i++)
        {
            var lower = char.ToLowerInvariant((char)i);
            var bare = lower.ToString().Normalize(NormalizationForm.FormD)[0];
            letters[i] = CharUnicodeInfo.GetUnicodeCategory(bare) == UnicodeCategory.NonSpacingMark ? lower : bare;
        }

        letters['œ'] = letters['Œ'] = 'o';
        letters['æ'] = letters['Æ'] = 'a';
        letters['´'] = letters['`'] = '\'';
        return letters;
    }
}
