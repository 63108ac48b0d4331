namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Characters of the utterance as it was given.</summary>
/// <param name="Start">The first character's index.</param>
/// <param name="Length">In characters.</param>
public readonly record struct TextSpan(int Start, int Length, SpanKind Kind)
{
    public int End => Start + Length;
}
