namespace FrontOffice.Bot.Wording;

/// <summary>A length of time to the minute, in at most two units.</summary>
internal static class DurationInWords
{
    public static readonly Units English = new("one minute", "minutes", "one hour", "hours", "days", " and ");

    public static readonly Units French = new("une minute", "minutes", "une heure", "heures", "jours", " et ");

    public static string Of(TimeSpan duration, Units units)
    {
        var minutes = (int)Math.Round(duration.TotalMinutes, MidpointRounding.AwayFromZero);
        var (hours, rest) = Math.DivRem(minutes, 60);
        if (hours == 0) return Minutes(rest, units);
        if (rest == 0 && hours >= 48 && hours % 24 == 0) return $"{hours / 24} {units.Days}";
        var whole = hours == 1 ? units.OneHour : $"{hours} {units.Hours}";
        return rest == 0 ? whole : whole + units.And + Minutes(rest, units);
    }

    private static string Minutes(int minutes, Units units) => minutes == 1 ? units.OneMinute : $"{minutes} {units.Minutes}";

    internal sealed record Units(string OneMinute, string Minutes, string OneHour, string Hours, string Days, string And);
}
