using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Reservations.Records;

/// <summary>A read-back's one-shot token with everything that was read: what the guest's yes does, and nothing else.</summary>
internal sealed record ConfirmationDocument
{
    public const string DocumentType = "confirmation";

    public int Schema { get; init; } = 1;

    public required string Id { get; init; }

    public required ConfirmationKind Kind { get; init; }

    public required ConfirmationState State { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>The reservation as it will stand; for a cancellation, as it stands.</summary>
    public required Reservation Proposed { get; init; }

    /// <summary>The version that was read; 0 for a new booking. Another version means that the read-back is out of date.</summary>
    public required int BaseVersion { get; init; }

    /// <summary>What was said to stand aside for it, or null.</summary>
    public string? HoldId { get; init; }

    /// <summary>The cancellation's fee as it was read.</summary>
    public Money? Fee { get; init; }

    public string? Reason { get; init; }

    /// <summary>The turn whose yes spent it: acted again, it ends the same.</summary>
    public string? SpentBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Until then it is bookable as read.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    public static string DocumentIdOf(string id) => $"{DocumentType}:{id}";
}
