namespace FrontOffice.Data.Hotel;

/// <summary>One room as a guest would book it; what a price is worked out for.</summary>
public sealed record RoomRequest
{
    public required string RoomType { get; init; }

    public required string RatePlan { get; init; }

    public required StayDates Dates { get; init; }

    public required Party Party { get; init; }

    /// <summary>Ids of extras, each once.</summary>
    public IReadOnlyList<string> Extras { get; init; } = [];
}
