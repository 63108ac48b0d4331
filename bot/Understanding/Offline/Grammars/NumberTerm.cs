namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>A number read from tokens.</summary>
/// <param name="Next">The token after it.</param>
/// <param name="Article">True for "a" or "une", which count only before a noun.</param>
/// <param name="Written">True when it was written in digits.</param>
internal readonly record struct NumberTerm(decimal Value, bool Ordinal, int Next, bool Article, bool Written)
{
    public bool IsWhole => Value == decimal.Truncate(Value);

    /// <summary>As a count; -1 when it cannot be one.</summary>
    public int Count => IsWhole && Value is >= 0 and <= 100_000 ? (int)Value : -1;
}
