namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <param name="Text">Folded.</param>
/// <param name="Start">In the text as given.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Joint">What divides it from the token before.</param>
/// <param name="Number">The value of digits; -1 for other kinds and for more than 15 digits.</param>
/// <param name="Capital">True when the first letter was written large.</param>
internal readonly record struct Token(string Text, TokenKind Kind, int Start, int End, Joint Joint, long Number, bool Capital)
{
    public bool IsMark(char mark) => Kind == TokenKind.Mark && Text[0] == mark;
}
