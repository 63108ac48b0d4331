using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>One thing that a guest wants, with the words that say it.</summary>
/// <param name="Facts">What those words say, and only those.</param>
/// <param name="Asks">True when the words are a question.</param>
internal sealed record Wish(string Text, RecognisedIntent Intent, Facts Facts, bool Asks);
