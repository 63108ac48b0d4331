using System.Text.Json.Serialization;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Reservations.Records;

/// <summary>A room type and plan for given dates with its price and terms: bookable as shown until it expires.</summary>
public sealed record StayOffer
{
    /// <summary>Unique in the house; empty when it was only looked at and cannot be booked by its id.</summary>
    public required string Id { get; init; }

    public required string RoomType { get; init; }

    public required string RatePlan { get; init; }

    public required StayDates Dates { get; init; }

    /// <summary>Of one type and plan, each with its own party.</summary>
    public required IReadOnlyList<OfferedRoom> Rooms { get; init; }

    public required CancellationTerms Cancellation { get; init; }

    /// <summary>Hotel time until which giving it back costs nothing, were it booked now; null when it never is free.</summary>
    public DateTime? FreeUntilLocal { get; init; }

    public required GuaranteeTerms Guarantee { get; init; }

    /// <summary>Rooms of the type still free in every night, those of the offer among them.</summary>
    public int Left { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>All rooms, city tax included.</summary>
    [JsonIgnore]
    public Money Total => Rooms.Aggregate(Money.Zero(Rooms[0].Price.Currency), (sum, room) => sum + room.Price.Total);

    [JsonIgnore]
    public Money CityTax => Rooms.Aggregate(Money.Zero(Rooms[0].Price.Currency), (sum, room) => sum + room.Price.CityTax);

    /// <summary>What it spends from stock.</summary>
    [JsonIgnore]
    public IReadOnlyList<RoomClaim> Claims => [new RoomClaim(RoomType, Dates, Rooms.Count)];
}
