namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>A count ("three") or a rank ("third").</summary>
public sealed record NumberMention(decimal Value, bool Ordinal, TextSpan Span);
