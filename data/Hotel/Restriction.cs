namespace FrontOffice.Data.Hotel;

/// <summary>A dated limit on selling, for one room type, one plan, or all.</summary>
public sealed record Restriction
{
    public required RestrictionKind Kind { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Days it holds for; empty means all.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>Null for every room type.</summary>
    public string? RoomType { get; init; }

    /// <summary>Null for every plan.</summary>
    public string? RatePlan { get; init; }

    /// <summary>Nights or days, for the kinds that count.</summary>
    public int Value { get; init; }
}
