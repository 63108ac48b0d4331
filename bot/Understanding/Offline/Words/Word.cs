namespace FrontOffice.Bot.Understanding.Offline.Words;

/// <summary>A word as the classifier sees it.</summary>
/// <param name="Text">Lower case without accents, or a placeholder such as "&lt;num&gt;".</param>
/// <param name="Start">Where it begins in the guest's text.</param>
/// <param name="Length">How many characters of the guest's text it covers.</param>
internal readonly record struct Word(string Text, int Start, int Length);
