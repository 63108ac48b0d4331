namespace FrontOffice.Data.Hotel;

/// <summary>Prices of one room type in one season; the first that holds for the night and weekday wins.</summary>
public sealed record SeasonPrice
{
    public required string RoomType { get; init; }

    /// <summary>First night, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last night, inclusive.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Nights it holds for; empty means all.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>A night for up to <see cref="IncludedAdults"/>, VAT inside, in the hotel's currency.</summary>
    public required decimal Night { get; init; }

    public int IncludedAdults { get; init; } = 2;

    public decimal ExtraAdult { get; init; }

    /// <summary>Taken off for a single adult.</summary>
    public decimal SingleReduction { get; init; }
}
