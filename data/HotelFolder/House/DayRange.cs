namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Days of one year, both ends inclusive.</summary>
internal sealed record DayRange(DateOnly From, DateOnly To)
{
    public bool Overlaps(DayRange other) => From <= other.To && other.From <= To;
}
