namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>A feast and how its day is found.</summary>
/// <param name="Rule">How to read the other three.</param>
/// <param name="Month">For <see cref="HolidayRule.Fixed"/> and <see cref="HolidayRule.Weekday"/>.</param>
/// <param name="Day">The day of the month; days from Easter; or which one of the month's weekdays, -1 for the last.</param>
/// <param name="Weekday">For <see cref="HolidayRule.Weekday"/>.</param>
/// <param name="Days">More than one when a stretch is meant: "Easter weekend".</param>
internal readonly record struct Holiday(HolidayRule Rule, int Month, int Day, DayOfWeek Weekday, int Days)
{
    public static Holiday On(int month, int day) => new(HolidayRule.Fixed, month, day, default, 1);

    public static Holiday FromEaster(int days, int length = 1) => new(HolidayRule.Easter, 0, days, default, length);

    public static Holiday Nth(int which, DayOfWeek weekday, int month, int length = 1) => new(HolidayRule.Weekday, month, which, weekday, length);

    /// <summary>"le pont du 14 juillet": the feast with the weekend that a day off joins to it.</summary>
    public static Holiday Bridge(int month, int day) => new(HolidayRule.Bridge, month, day, default, 4);
}
