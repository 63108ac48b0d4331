namespace FrontOffice.Bot.Understanding.Offline.Grammars;

internal enum TokenKind
{
    Word,
    Digits,
    Mark,
}
