using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Reservations;

/// <summary>Which reservations to list; all that is set must hold.</summary>
public sealed record ReservationFilter
{
    public ReservationState? State { get; init; }

    /// <summary>First arrival day, inclusive.</summary>
    public DateOnly? ArrivalFrom { get; init; }

    /// <summary>Last arrival day, inclusive.</summary>
    public DateOnly? ArrivalTo { get; init; }

    /// <value>Default 50, from 1 to 200.</value>
    public int PageSize { get; init; } = 50;

    /// <summary>From the page before, for the same filter.</summary>
    public string? Continuation { get; init; }
}
