namespace FrontOffice.Data.Hotel;

public enum RestrictionKind
{
    ClosedToStay,
    ClosedToArrival,
    ClosedToDeparture,
    MinNights,
    MaxNights,
    MinDaysAhead,
    MaxDaysAhead,
}
