namespace FrontOffice.Bot.Understanding.Offline.Phrases;

/// <summary>One line of a phrase file.</summary>
/// <param name="Intent">From the file's name: "reservation.book".</param>
/// <param name="Language">Two letters.</param>
/// <param name="Line">As written, with its <c>[this|that]</c> alternatives.</param>
internal sealed record AuthoredPhrase(string Intent, string Language, string Line)
{
    /// <summary>From 0 to 9, and for ever the same for the same line.</summary>
    public int Fold => (int)(StableHash.Of(Line) % 10);

    /// <summary>Every fifth phrase is kept out of the measured model and measures it.</summary>
    public bool HeldOut => Fold is 4 or 9;

    /// <summary>Held-out phrases that set the classifier's threshold; the others of the held-out only measure.</summary>
    public bool Calibrates => Fold is 4;
}
