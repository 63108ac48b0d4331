using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>The word tables of one language; all words folded.</summary>
internal sealed class Tongue
{
    private static readonly Tongue English = EnglishTongue.Create();
    private static readonly Tongue French = FrenchTongue.Create();

    public required bool IsFrench { get; init; }

    public required NumberWords Numbers { get; init; }

    public required FuzzyTable Months { get; init; }

    public required FuzzyTable Weekdays { get; init; }

    /// <summary>Months and weekdays that are also other words ("may", "sun", "mar"): they need a number or a preposition beside them.</summary>
    public required HashSet<string> DoubtfulDayWords { get; init; }

    public required Dictionary<string, TimeUnit> Units { get; init; }

    /// <summary>Days from today: "tomorrow" is 1.</summary>
    public required PhraseTable<int> RelativeDays { get; init; }

    public required PhraseTable<Shift> ShiftsBefore { get; init; }

    public required PhraseTable<Shift> ShiftsAfter { get; init; }

    public required PhraseTable<Holiday> Holidays { get; init; }

    /// <summary>Spring is 0, winter 3.</summary>
    public required PhraseTable<int> Seasons { get; init; }

    public required PhraseTable<Stretch> Stretches { get; init; }

    public required PhraseTable<DayPart> DayParts { get; init; }

    /// <summary>"in the evening", "du soir": what tells the half of the day after an hour.</summary>
    public required PhraseTable<DayPart> AfterHour { get; init; }

    public required PhraseTable<Cue> Cues { get; init; }

    /// <summary>"in", "dans": before an amount of time that leads away from now.</summary>
    public required PhraseTable<bool> Within { get; init; }

    /// <summary>"from now", "plus tard" (true), "ago" (false): after an amount of time.</summary>
    public required PhraseTable<bool> FromNow { get; init; }

    /// <summary>Articles and "of": skipped between the parts of a date.</summary>
    public required HashSet<string> Articles { get; init; }

    public required HashSet<string> OfWords { get; init; }

    /// <summary>Before a time of day: "at", "vers".</summary>
    public required PhraseTable<bool> At { get; init; }

    public required PhraseTable<string> VagueTimes { get; init; }

    /// <summary>What may follow a bare day ("the third") for it to be one.</summary>
    public required HashSet<string> AfterBareDay { get; init; }

    /// <summary>What makes digits before it a count, not a day ("the 3rd floor", "le 2 pièces").</summary>
    public required HashSet<string> NotADayBefore { get; init; }

    /// <summary>Units of long stays that have a fixed meaning in words: "quinze jours" is a fortnight.</summary>
    public required PhraseTable<int> IdiomaticDays { get; init; }

    /// <summary>Days after the one last said: "the next day".</summary>
    public required PhraseTable<int> FollowingDays { get; init; }

    /// <summary>Days beside a named one: "the day after" Christmas.</summary>
    public required PhraseTable<int> DaysAround { get; init; }

    public Tongue Other => IsFrench ? English : French;

    public static Tongue Of(Language language) => language == Language.French ? French : English;
}
