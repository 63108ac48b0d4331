namespace FrontOffice.Skills.Reservations.Records;

/// <summary>What a guest was shown at once, in the order shown.</summary>
internal sealed record OffersDocument
{
    public const string DocumentType = "offers";

    public int Schema { get; init; } = 1;

    public required string Id { get; init; }

    public required string ConversationId { get; init; }

    public required IReadOnlyList<StayOffer> Offers { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public static string DocumentIdOf(string id) => $"{DocumentType}:{id}";
}
