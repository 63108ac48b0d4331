namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Which one of a repeating day or period is meant.</summary>
internal enum Shift
{
    None,
    Last,

    /// <summary>The one of the running week, month or year.</summary>
    This,

    /// <summary>The first one that is still to come.</summary>
    Coming,

    /// <summary>The one of the next week, month or year.</summary>
    Next,

    AfterNext,

    /// <summary>A week after the coming one: "Friday week", "vendredi en huit".</summary>
    WeekAfterComing,

    TwoWeeksAfterComing,
}
