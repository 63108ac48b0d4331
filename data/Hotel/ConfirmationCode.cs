using System.Security.Cryptography;
using System.Text;

namespace FrontOffice.Data.Hotel;

/// <summary>The number of a booking: eight characters that cannot be mistaken for one another, nor guessed.</summary>
public static class ConfirmationCode
{
    public const int Length = 8;

    /// <summary>Digits and capital letters without 0, O, 1, I and L: 31 to the power of 8 codes.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>A new code, cryptographically random.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    public static bool IsWellFormed(string? code) => code is { Length: Length } && code.All(Alphabet.Contains);

    /// <summary>Reads a code as typed or dictated, in any case, with spaces, dashes, dots or commas between.</summary>
    /// <returns>The code, or null when it cannot be one.</returns>
    public static string? Normalise(string? typed)
    {
        if (typed is null || typed.Length > 100) return null;
        var code = new StringBuilder(Length);
        foreach (var letter in typed.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsWhiteSpace(letter) || char.IsPunctuation(letter) || char.IsControl(letter)) continue;
            code.Append(char.ToUpperInvariant(letter));
        }

        var read = code.ToString();
        return IsWellFormed(read) ? read : null;
    }

    /// <summary>"K7MP Q2XW": for reading, in groups of four.</summary>
    public static string Grouped(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return string.Join(' ', code.Chunk(4).Select(group => new string(group)));
    }
}
