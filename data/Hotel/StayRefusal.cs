namespace FrontOffice.Data.Hotel;

/// <summary>Why dates or a party cannot be booked at all, whatever is free.</summary>
public abstract record StayRefusal
{
    private StayRefusal()
    {
    }

    /// <param name="Earliest">The first day that can still be arrived on.</param>
    public sealed record ArrivalPassed(DateOnly Earliest) : StayRefusal;

    public sealed record DepartureNotAfterArrival : StayRefusal;

    public sealed record TooManyNights(int Most) : StayRefusal;

    /// <param name="Latest">The last arrival that is on sale.</param>
    public sealed record TooFarAhead(DateOnly Latest) : StayRefusal;

    /// <summary>No adult, no room, or a number below zero.</summary>
    public sealed record NobodyToBookFor : StayRefusal;

    public sealed record MoreRoomsThanGuests : StayRefusal;

    /// <summary>A child's age below zero or of an adult.</summary>
    public sealed record NotAChildsAge(int Age) : StayRefusal;

    /// <param name="FromRooms">From so many rooms on the group desk answers.</param>
    public sealed record GroupByRooms(int FromRooms) : StayRefusal;

    /// <param name="FromGuests">From so many guests on the group desk answers.</param>
    public sealed record GroupByGuests(int FromGuests) : StayRefusal;
}
