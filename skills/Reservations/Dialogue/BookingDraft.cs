namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>A booking in the making: what the guest told, and how far it has come.</summary>
internal sealed record BookingDraft
{
    public DatesDraft Dates { get; init; } = new();

    public PartyDraft Party { get; init; } = new();

    /// <summary>Wanted or chosen.</summary>
    public string? RoomType { get; init; }

    /// <summary>Wanted or chosen.</summary>
    public string? RatePlan { get; init; }

    public IReadOnlyList<string> Extras { get; init; } = [];

    /// <summary>The guest has said which extras, or none.</summary>
    public bool ExtrasSettled { get; init; }

    public IReadOnlyList<string> Wishes { get; init; } = [];

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>Days that a doubtful date may mean.</summary>
    public IReadOnlyList<DateOnly> Readings { get; init; } = [];

    public bool ReadingIsDeparture { get; init; }

    /// <summary>Rooms proposed because no single room takes the party.</summary>
    public int? RoomsProposed { get; init; }

    /// <summary>What was last shown.</summary>
    public string? OffersId { get; init; }

    /// <summary>The language that the offers were last shown in, by its code.</summary>
    public string? ShownIn { get; init; }

    /// <summary>The dates and party that it was shown for.</summary>
    public string? OfferedFor { get; init; }

    /// <summary>There is nothing to choose between: a yes takes it.</summary>
    public bool SingleOffer { get; init; }

    /// <summary>The offer settled on.</summary>
    public string? ChosenId { get; init; }

    public string? HoldId { get; init; }

    public string? HeldOfferId { get; init; }

    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>The last read-back's; the next one makes it void.</summary>
    public string? ConfirmationId { get; init; }

    public BookingQuestion Asked { get; init; }

    /// <summary>Stands in the options of the question asked; a button with another one is of an older card.</summary>
    public string? QuestionKey { get; init; }

    /// <summary>The turn that last moved it.</summary>
    public string? TurnId { get; init; }

    /// <summary>What offers depend on; when it changes, new ones are looked for.</summary>
    public string Stay => FormattableString.Invariant(
        $"{Dates.Arrival:O}/{Dates.Departure:O} {Party.Adults}+{string.Join(',', Party.ChildAges)} in {Party.Rooms ?? 1}");

    /// <summary>Without what was found for other dates, party or room.</summary>
    public BookingDraft WithoutOffer() => this with { OffersId = null, OfferedFor = null, ChosenId = null };
}
