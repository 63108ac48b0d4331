namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>How much a word of assent or refusal tells.</summary>
internal enum AnswerWeight
{
    /// <summary>"yes", "oui": also with a few harmless words after it.</summary>
    Yes,

    /// <summary>"ok", "perfect", "please": only when nothing else is said.</summary>
    WeakYes,
    No,

    /// <summary>"not sure", "peut-être": neither, whatever else is said.</summary>
    Doubt,

    /// <summary>"well", "euh", "thank you": says nothing either way.</summary>
    Filler,
}
