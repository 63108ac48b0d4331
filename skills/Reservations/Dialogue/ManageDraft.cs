using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Looking up, changing or cancelling a reservation: who asks, and what for.</summary>
internal sealed record ManageDraft
{
    /// <summary>What is wanted: one of the skill's functions.</summary>
    public required string Function { get; init; }

    public string? Code { get; init; }

    public string? LastName { get; init; }

    public DateOnly? Arrival { get; init; }

    /// <summary>What was told before the guest was verified.</summary>
    public Facts? Wanted { get; init; }

    /// <summary>The stay as it should be; null until the reservation is known.</summary>
    public DatesDraft? Dates { get; init; }

    public PartyDraft? Party { get; init; }

    public string? RoomType { get; init; }

    public string? RatePlan { get; init; }

    public IReadOnlyList<string>? Extras { get; init; }

    public string? ConfirmationId { get; init; }

    public ManageQuestion Asked { get; init; }

    public string? QuestionKey { get; init; }
}
