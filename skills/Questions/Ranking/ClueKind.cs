namespace FrontOffice.Skills.Questions.Ranking;

internal enum ClueKind
{
    /// <summary>A topic of hotels that the lexicon knows: the pool, the parking.</summary>
    Subject,

    /// <summary>A side of a topic: its price, its hours.</summary>
    Side,

    /// <summary>A word that the lexicon does not know.</summary>
    Word,

    /// <summary>A word that tells little: "room", "available".</summary>
    Whisper,
}
