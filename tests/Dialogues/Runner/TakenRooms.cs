using System.Globalization;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>Rooms of a type that are gone before a dialogue begins: "suite 2026-12-30 to 2027-01-02", or "all ..." for every type, or "3 x suite ..." for some.</summary>
/// <param name="RoomType">Null for every type.</param>
/// <param name="Rooms">Null for all of them.</param>
internal sealed record TakenRooms(string? RoomType, int? Rooms, StayDates Dates)
{
    public static TakenRooms Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var counted = words.Length > 2 && words[1] == "x";
        var rest = counted ? words[2..] : words;
        return new TakenRooms(
            rest[0] == "all" ? null : rest[0],
            counted ? int.Parse(words[0], CultureInfo.InvariantCulture) : null,
            new StayDates(DateOnly.ParseExact(rest[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), DateOnly.ParseExact(rest[3], "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}
