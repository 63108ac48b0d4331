namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Days of the year with prices of their own.</summary>
internal sealed record Season(string Id, IReadOnlyList<DaySpan> Spans);
