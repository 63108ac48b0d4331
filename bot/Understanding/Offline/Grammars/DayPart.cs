namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>A part of the day in whole hours.</summary>
/// <param name="Until">Exclusive; 24 is midnight.</param>
internal readonly record struct DayPart(int From, int Until)
{
    public static readonly DayPart Morning = new(8, 12);
    public static readonly DayPart Noon = new(12, 13);
    public static readonly DayPart Afternoon = new(12, 16);
    public static readonly DayPart Evening = new(16, 20);
    public static readonly DayPart Night = new(20, 24);

    /// <summary>True when an hour of the clock from one to twelve is meant after noon.</summary>
    public bool IsAfterNoon => From >= 12;
}
