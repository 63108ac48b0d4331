namespace FrontOffice.Data.Hotel;

/// <summary>A room that a guest was shown with its price and terms: bookable as it was shown until it expires.</summary>
public sealed record Offer
{
    public const string DocumentType = "offer";

    public int Schema { get; init; } = 1;

    public required string Id { get; init; }

    public required string ConversationId { get; init; }

    public required RoomRequest Request { get; init; }

    /// <summary>Rooms alike; the price is of one.</summary>
    public int Rooms { get; init; } = 1;

    public required StayPrice Price { get; init; }

    public required CancellationTerms Cancellation { get; init; }

    public required GuaranteeTerms Guarantee { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public bool IsLive(DateTimeOffset now) => now < ExpiresAt;
}
