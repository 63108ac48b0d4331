namespace FrontOffice.Skills.Reservations.Records;

/// <summary>Rooms set aside for a conversation while its guest decides; the nights themselves stand in the stock months.</summary>
internal sealed record HoldDocument
{
    public const string DocumentType = "hold";

    public int Schema { get; init; } = 1;

    public required string Id { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>The turn that last wrote it: the same turn acted again finds it done.</summary>
    public required string TurnId { get; init; }

    /// <summary>The documents that count this hold: see <see cref="HolderDocument"/>.</summary>
    public required IReadOnlyList<string> Holders { get; init; }

    public required StayOffer Offer { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public bool IsLive(DateTimeOffset now) => now < ExpiresAt;

    public static string DocumentIdOf(string id) => $"{DocumentType}:{id}";
}
