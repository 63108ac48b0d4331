namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>What the skill remembers in a conversation.</summary>
internal sealed record ReservationsDraft
{
    public int Schema { get; init; } = 1;

    public BookingDraft Booking { get; init; } = new();

    /// <summary>Null when no reservation is being looked up, changed or cancelled.</summary>
    public ManageDraft? Manage { get; init; }
}
