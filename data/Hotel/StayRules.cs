namespace FrontOffice.Data.Hotel;

/// <summary>Dates and parties that the house can book at all.</summary>
public static class StayRules
{
    /// <summary>A guest of this age is an adult, never told as a child.</summary>
    public const int AdultAge = 18;

    /// <summary>The first day that can still be arrived on: until the night ends, that is yesterday.</summary>
    /// <param name="localNow">Hotel time.</param>
    public static DateOnly EarliestArrival(HouseRules rules, DateTime localNow)
    {
        var today = DateOnly.FromDateTime(localNow);
        return TimeOnly.FromDateTime(localNow) < rules.NightEnds ? today.AddDays(-1) : today;
    }

    /// <param name="localNow">Hotel time.</param>
    /// <returns>The first reason against the dates, or null.</returns>
    public static StayRefusal? JudgeDates(HouseRules rules, DateOnly arrival, DateOnly departure, DateTime localNow)
    {
        var earliest = EarliestArrival(rules, localNow);
        if (arrival < earliest) return new StayRefusal.ArrivalPassed(earliest);
        if (departure <= arrival) return new StayRefusal.DepartureNotAfterArrival();
        if (departure.DayNumber - arrival.DayNumber > rules.MaxNights) return new StayRefusal.TooManyNights(rules.MaxNights);
        var latest = DateOnly.FromDateTime(localNow).AddDays(rules.MaxDaysAhead);
        return arrival > latest ? new StayRefusal.TooFarAhead(latest) : null;
    }

    /// <summary>The whole booking: how many come, in how many rooms.</summary>
    /// <returns>The first reason against the party, or null.</returns>
    public static StayRefusal? JudgeParty(HouseRules rules, Party party, int rooms)
    {
        if (party.Adults < 1 || rooms < 1) return new StayRefusal.NobodyToBookFor();
        foreach (var age in party.ChildAges)
        {
            if (age is < 0 or >= AdultAge) return new StayRefusal.NotAChildsAge(age);
        }

        if (rooms >= rules.GroupFromRooms) return new StayRefusal.GroupByRooms(rules.GroupFromRooms);
        if (party.Guests >= rules.GroupFromGuests) return new StayRefusal.GroupByGuests(rules.GroupFromGuests);
        return rooms > party.Guests ? new StayRefusal.MoreRoomsThanGuests() : null;
    }

    /// <summary>One room: whether a party fits into it.</summary>
    /// <remarks>A child above the oldest band counts as an adult; one whose band needs no bed takes no place of <see cref="RoomType.MaxGuests"/>, but one of <see cref="RoomType.MaxChildren"/>.</remarks>
    /// <returns>The first limit that is passed, or null when they fit.</returns>
    public static RoomRefusal? JudgeRoom(HotelProfile hotel, RoomType type, Party party)
    {
        var guests = PartyByBand.Of(hotel, party);
        if (guests.Adults > type.MaxAdults) return new RoomRefusal.TooManyAdults(type.MaxAdults);
        if (guests.Children > type.MaxChildren) return new RoomRefusal.TooManyChildren(type.MaxChildren);
        return guests.InBeds > type.MaxGuests ? new RoomRefusal.TooManyGuests(type.MaxGuests) : null;
    }
}
