namespace FrontOffice.Data.Hotel;

/// <summary>Rooms of one type set aside while a guest decides; each month that its nights lie in carries it.</summary>
/// <param name="Id">Given by who holds; all rooms of one hold share it.</param>
/// <param name="ExpiresAt">From this instant on it counts as free, whether or not it was removed.</param>
public sealed record StockHold(string Id, StayDates Dates, int Rooms, DateTimeOffset ExpiresAt)
{
    public bool IsLive(DateTimeOffset now) => now < ExpiresAt;
}
