namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Words that tell what the date beside them is for.</summary>
internal enum Cue
{
    /// <summary>"from", "starting", "à partir du": the beginning of a range, or an arrival.</summary>
    From,

    /// <summary>"until", "jusqu'au": the end of a range, or a departure.</summary>
    Until,

    /// <summary>"to", "au", "-": joins the two ends of a range.</summary>
    To,

    Between,
    And,
    Arrive,
    Leave,

    /// <summary>"sorry", "no wait", "je veux dire": what follows replaces what was said.</summary>
    Correct,

    /// <summary>"not", "pas": what follows is not meant.</summary>
    Not,

    /// <summary>"but", "mais", "instead": ends a negation.</summary>
    But,

    /// <summary>"born on", "né le".</summary>
    Born,
}
