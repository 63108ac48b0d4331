namespace FrontOffice.Skills.Contract;

/// <summary>What an act does to the conversation as a whole.</summary>
public enum ConversationEffect
{
    None,

    /// <summary>Says the last reply once more, with its question.</summary>
    RepeatLast,

    /// <summary>Forgets drafts and pending questions; bookings stay.</summary>
    StartOver,

    /// <summary>Goodbye: drafts, pending questions and verification end.</summary>
    End,

    /// <summary>Asks the pending question again, in the language now spoken.</summary>
    AskAgain,
}
