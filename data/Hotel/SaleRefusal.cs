namespace FrontOffice.Data.Hotel;

/// <summary>Why the house does not sell these nights although it may have a room.</summary>
public abstract record SaleRefusal
{
    private SaleRefusal()
    {
    }

    /// <summary>A night of the stay is not sold.</summary>
    public sealed record ClosedToStay(DateOnly Night) : SaleRefusal;

    /// <summary>Nobody arrives on this day; a stay over it is possible.</summary>
    public sealed record ClosedToArrival(DateOnly Day) : SaleRefusal;

    /// <summary>Nobody departs on this day; a stay over it is possible.</summary>
    public sealed record ClosedToDeparture(DateOnly Day) : SaleRefusal;

    public sealed record TooFewNights(int Least) : SaleRefusal;

    public sealed record TooManyNights(int Most) : SaleRefusal;

    /// <param name="LeastDaysAhead">Days before arrival by which it had to be booked.</param>
    public sealed record BookedTooLate(int LeastDaysAhead) : SaleRefusal;

    /// <param name="MostDaysAhead">Days before arrival from which on it can be booked.</param>
    public sealed record BookedTooEarly(int MostDaysAhead) : SaleRefusal;
}
