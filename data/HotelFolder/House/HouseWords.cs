using System.Globalization;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>How a hotelier writes ids, spans of days, weekdays and hours.</summary>
internal static class HouseWords
{
    private static readonly string[] DayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static readonly YamlWord<string> Id = new("a short name of lower-case letters, digits and dashes", (string text, out string value) =>
    {
        value = text;
        return IsId(text);
    });

    public static readonly YamlWord<DaySpan> Span = new("dates like \"2026-12-04 to 2026-12-08\", or of every year \"12-20 to 01-03\"", (string text, out DaySpan value) => DaySpan.TryRead(text, out value!));

    public static readonly YamlWord<IReadOnlyList<DayOfWeek>> Weekdays = new("weekdays like mon, \"mon-fri\" or \"sat, sun\"", TryWeekdays);

    public static readonly YamlWord<(TimeOnly From, TimeOnly To)> Hours = new("hours like \"09:00-17:30\"", TryHours);

    public static readonly YamlWord<IReadOnlyList<string>> Rooms = new("a room number like 101, or several like \"101-108\"", TryRooms);

    public static bool IsId(string text) =>
        text.Length is > 0 and <= 40 && text.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_');

    public static bool TryWeekdays(string text, out IReadOnlyList<DayOfWeek> days)
    {
        var read = new List<DayOfWeek>();
        days = read;
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            var first = Array.IndexOf(DayNames, ends[0]);
            var last = Array.IndexOf(DayNames, ends[^1]);
            if (ends.Length > 2 || first < 0 || last < 0) return false;
            for (var day = first; ; day = (day + 1) % DayNames.Length)
            {
                read.Add((DayOfWeek)((day + 1) % DayNames.Length));
                if (day == last) break;
            }
        }

        return read.Distinct().Count() == read.Count;
    }

    private static bool TryHours(string text, out (TimeOnly From, TimeOnly To) hours)
    {
        hours = default;
        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        return ends.Length == 2 && YamlWords.Hour.TryRead(ends[0], out hours.From) && YamlWords.Hour.TryRead(ends[1], out hours.To);
    }

    private static bool TryRooms(string text, out IReadOnlyList<string> rooms)
    {
        rooms = [text];
        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        if (ends.Length != 2) return text.Length is > 0 and <= 10;
        if (!int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)) return false;
        if (!int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)) return false;
        if (last < first || last - first > 500) return false;
        rooms = [.. Enumerable.Range(first, last - first + 1).Select(room => room.ToString(CultureInfo.InvariantCulture))];
        return true;
    }
}
