namespace FrontOffice.Data.Hotel;

/// <summary>Limits and figures that the desk works by.</summary>
public sealed record HouseRules
{
    public int MaxNights { get; init; } = 30;

    public int MaxDaysAhead { get; init; } = 540;

    /// <summary>From this many rooms on, the group desk answers.</summary>
    public int GroupFromRooms { get; init; } = 10;

    /// <summary>From this many guests on, the group desk answers.</summary>
    public int GroupFromGuests { get; init; } = 15;

    public TimeSpan OfferLife { get; init; } = TimeSpan.FromMinutes(30);

    public TimeSpan HoldLife { get; init; } = TimeSpan.FromMinutes(10);

    public int HoldsPerConversation { get; init; } = 3;

    public int HoldsPerAddress { get; init; } = 10;

    public decimal VatPercent { get; init; }

    /// <summary>An arrival after this hour of the night still belongs to the day before: the desk sells "tonight" until then.</summary>
    public TimeOnly NightEnds { get; init; } = new(4, 0);
}
