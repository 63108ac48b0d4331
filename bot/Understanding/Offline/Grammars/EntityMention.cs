namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <param name="Value">Normalised: an e-mail in lower case, a phone as digits with an optional leading +, money as "180 EUR".</param>
public sealed record EntityMention(EntityKind Kind, string Value, TextSpan Span);
