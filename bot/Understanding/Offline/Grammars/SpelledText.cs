namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Letters and digits that were said one by one.</summary>
/// <param name="Text">As spelled, letters large.</param>
/// <param name="Letters">How many letters and digits.</param>
/// <param name="Next">The token after them.</param>
internal readonly record struct SpelledText(string Text, int Letters, int Next);
