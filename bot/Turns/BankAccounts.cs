namespace FrontOffice.Bot.Turns;

/// <summary>Recognises international bank account numbers, so that they are not taken for cards.</summary>
/// <seealso href="https://www.iso.org/standard/81090.html">ISO 13616, ISO 7064 MOD 97-10</seealso>
internal static class BankAccounts
{
    private const int Shortest = 15;
    private const int Longest = 34;

    /// <summary>Where the account number ends (exclusive) whose check digits begin at a position, or 0 when there is none.</summary>
    public static int EndOfIban(string text, int checkDigits)
    {
        if (checkDigits < 2 || !char.IsAsciiLetter(text[checkDigits - 1]) || !char.IsAsciiLetter(text[checkDigits - 2])) return 0;

        Span<char> kept = stackalloc char[Longest];
        var count = 0;
        var end = 0;
        for (var index = checkDigits - 2; index < text.Length && count < Longest; index++)
        {
            var character = text[index];
            if (char.IsAsciiLetterOrDigit(character)) kept[count++] = char.ToUpperInvariant(character);
            else if (character is not (' ' or '-' or '\u00a0')) break;
            if (count >= Shortest && HasRightCheck(kept[..count])) end = index + 1;
        }

        return end;
    }

    private static bool HasRightCheck(ReadOnlySpan<char> account)
    {
        var rest = 0;
        for (var index = 0; index < account.Length; index++)
        {
            var character = account[(index + 4) % account.Length];
            rest = char.IsAsciiDigit(character) ? (rest * 10 + character - '0') % 97 : (rest * 100 + character - 'A' + 10) % 97;
        }

        return rest == 1;
    }
}
