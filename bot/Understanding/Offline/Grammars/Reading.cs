using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>What the grammars read out of one utterance: facts for the skills, and every mention with its place in the text.</summary>
public sealed record Reading
{
    public required Facts Facts { get; init; }

    /// <summary>In the order said; ends of ranges are exclusive.</summary>
    public required IReadOnlyList<DateMention> Dates { get; init; }

    /// <summary>Counts and ranks only: not the digits of a date, a time, a phone number or a code.</summary>
    public required IReadOnlyList<NumberMention> Numbers { get; init; }

    public required IReadOnlyList<EntityMention> Entities { get; init; }

    /// <summary>Characters that a grammar consumed, in order and without overlap: a classifier may put a placeholder in their place.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>The weekday of the arrival, when it was named without a date.</summary>
    public DayOfWeek? ArrivalDay { get; init; }

    /// <summary>All persons who stay, when they were named rather than counted ("my wife and I"); null otherwise.</summary>
    public int? PartyTotal { get; init; }

    /// <summary>True when the number of rooms is only an article ("a room"), not a count.</summary>
    public bool RoomsByArticle { get; init; }
}
