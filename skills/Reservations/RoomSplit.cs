using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Reservations;

/// <summary>Spreads a party over rooms: adults evenly, children with the fewest guests first; each room has an adult.</summary>
internal static class RoomSplit
{
    /// <exception cref="ArgumentException">There are more rooms than adults.</exception>
    public static IReadOnlyList<Party> Of(Party party, int rooms)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rooms, 1);
        if (rooms > party.Adults) throw new ArgumentException("Each room needs an adult.", nameof(rooms));
        var adults = new int[rooms];
        for (var i = 0; i < party.Adults; i++) adults[i % rooms]++;
        var ages = new List<int>[rooms];
        for (var i = 0; i < rooms; i++) ages[i] = [];
        foreach (var age in party.ChildAges)
        {
            var room = Enumerable.Range(0, rooms).MinBy(index => adults[index] + ages[index].Count);
            ages[room].Add(age);
        }

        return [.. Enumerable.Range(0, rooms).Select(index => new Party(adults[index], ages[index]))];
    }

    /// <summary>The fewest rooms of any one type that take the party, or null when none do.</summary>
    public static int? FewestRooms(HotelProfile hotel, Party party)
    {
        for (var rooms = 1; rooms <= Math.Min(party.Adults, hotel.Rules.GroupFromRooms - 1); rooms++)
        {
            var split = Of(party, rooms);
            if (hotel.RoomTypes.Any(type => type.RoomNumbers.Count >= rooms && Fits(hotel, type, split))) return rooms;
        }

        return null;
    }

    public static bool Fits(HotelProfile hotel, RoomType type, IReadOnlyList<Party> rooms) =>
        rooms.All(room => StayRules.JudgeRoom(hotel, type, room) is null);
}
