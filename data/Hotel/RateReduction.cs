namespace FrontOffice.Data.Hotel;

/// <summary>Percent off every night when the stay is long enough and booked early enough.</summary>
public sealed record RateReduction(decimal Percent, int MinNights, int MinDaysAhead);
