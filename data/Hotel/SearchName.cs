using System.Text;

namespace FrontOffice.Data.Hotel;

/// <summary>A name as it is compared: letters only, without case or accents, so that "Lefèvre", "LEFEVRE" and "le fevre" are one.</summary>
public static class SearchName
{
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetter(letter)) plain.Append(Folded(letter)); // An accent, split off by the normal form, is no letter.
        }

        return plain.ToString();
    }

    public static bool Same(string one, string other) => Of(one) is { Length: > 0 } name && name == Of(other);

    private static string Folded(char letter) => char.ToLowerInvariant(letter) switch
    {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        var other => other.ToString(),
    };
}
