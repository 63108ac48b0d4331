namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>The numbers of a language in words.</summary>
internal abstract class NumberWords
{
    /// <summary>What follows digits to make them a rank: "3rd", "2e".</summary>
    public abstract bool IsOrdinalSuffix(string word);

    /// <summary>"thousand", "million": what multiplies digits or words before it.</summary>
    public abstract bool TryScale(string word, out decimal scale);

    /// <summary>A whole number in words, the longest that begins here.</summary>
    public abstract bool TryWhole(ReadOnlySpan<Token> tokens, int at, out NumberTerm number);

    /// <summary>"and a half", "et demi", "virgule cinq": what continues a number into a fraction.</summary>
    public abstract bool TryFraction(ReadOnlySpan<Token> tokens, int at, out decimal fraction, out int next);

    /// <summary>"a dozen", "half a dozen", "a couple of", "une dizaine de".</summary>
    public abstract bool TryCollective(ReadOnlySpan<Token> tokens, int at, out NumberTerm number);

    /// <summary>True when a comma divides decimals in this language.</summary>
    public abstract bool DecimalComma { get; }

    public abstract bool IsMinus(string word);
}
