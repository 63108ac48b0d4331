namespace FrontOffice.Data.Hotel;

/// <summary>One room of a reservation with the price and terms it was booked at.</summary>
public sealed record ReservedRoom
{
    public required string RoomType { get; init; }

    public required string RatePlan { get; init; }

    public required Party Party { get; init; }

    public IReadOnlyList<string> Extras { get; init; } = [];

    public required StayPrice Price { get; init; }

    public required CancellationPolicy Cancellation { get; init; }

    public required GuaranteeTerms Guarantee { get; init; }
}
