using System.Globalization;
using System.Text;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Brings a character to the form that word tables are written in: lower case, no accents, plain punctuation.</summary>
internal static class Folding
{
    private const int TableSize = 0x250;

    private static readonly string[] Table = BuildTable();

    /// <summary>The folded form; empty for a character that is not heard (zero-width, accents standing alone).</summary>
    public static string Fold(char character)
    {
        if (character < TableSize) return Table[character];
        if (character is >= '\uFF01' and <= '\uFF5E') return Table[character - 0xFEE0];
        return character switch
        {
            >= '\u0300' and <= '\u036F' or >= '\u200B' and <= '\u200F' => "",
            >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2064' or '\uFEFF' or '\uFE0F' => "",
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u02BC' or '\uFF07' => "'",
            '\u201C' or '\u201D' or '\u201E' or '\u2033' => "\"",
            >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE58' or '\uFE63' => "-",
            '\u2026' => ".",
            '\u2044' or '\u2215' => "/",
            '\u20AC' => "€",
            _ when char.IsWhiteSpace(character) => " ",
            _ when char.IsDigit(character) => ((int)char.GetNumericValue(character)).ToString(CultureInfo.InvariantCulture),
            _ => character.ToString(),
        };
    }

    private static string[] BuildTable()
    {
        var table = new string[TableSize];
        for (var code = 0; code < TableSize; code++)
        {
            table[code] = (char)code switch
            {
                'œ' or 'Œ' => "oe",
                'æ' or 'Æ' => "ae",
                'ß' => "ss",
                'ø' or 'Ø' => "o",
                'ł' or 'Ł' => "l",
                'đ' or 'Đ' or 'ð' or 'Ð' => "d",
                '\u00AD' => "",
                '`' or '´' => "'",
                '«' or '»' => "\"",
                'º' or '°' => "°",
                '²' => "2",
                '½' => "½",
                var c when char.IsWhiteSpace(c) => " ",
                var c when char.IsControl(c) => " ",
                var c => Plain(c),
            };
        }

        return table;
    }

    private static string Plain(char character)
    {
        foreach (var part in character.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark) return char.ToLowerInvariant(part).ToString();
        }

        return character.ToString();
    }
}
