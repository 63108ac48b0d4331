using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Contract;

/// <summary>How a language writes or speaks days, hours, money and codes; skills build their sentences on it.</summary>
public abstract class Phrasing
{
    public abstract Language Language { get; }

    /// <summary>True when the reply is heard, not read.</summary>
    public abstract bool Spoken { get; }

    /// <summary>The hotel's day at this turn; a day of another year is said with its year when heard, and always when read.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>"Friday 27 November 2026", "vendredi 27 novembre 2026".</summary>
    public abstract string Day(DateOnly day);

    /// <summary>"6:00 pm", "18 h".</summary>
    public abstract string Time(TimeOnly time);

    /// <summary>A day and hour in hotel time: "Friday 27 November 2026 at 6:00 pm".</summary>
    public abstract string DayAndTime(DateTime local);

    /// <summary>"€1,234.50", "1 234,50 €"; heard: "1,234 euros 50".</summary>
    public abstract string Money(Money money);

    /// <summary>Read: as it is; heard: letter by letter in groups of four.</summary>
    public abstract string Code(string code);

    /// <summary>"10 minutes", "une heure".</summary>
    public abstract string Duration(TimeSpan duration);

    /// <summary>"a, b and c".</summary>
    public abstract string List(IReadOnlyList<string> items);

    /// <summary>"1 night", "3 nights", "1 nuit": the number and the right form.</summary>
    public abstract string Count(int number, string one, string many);
}
