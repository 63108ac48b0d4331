namespace FrontOffice.Data.Hotel;

/// <summary>Until when a booking can be given back, and what it costs after.</summary>
public sealed record CancellationTerms
{
    /// <summary>Hours before arrival day's <see cref="DeadlineHour"/> until which it is free; null when it is never free.</summary>
    public required int? FreeUntilHoursBefore { get; init; }

    /// <summary>The hour on the arrival day that the deadline counts back from, hotel time.</summary>
    public required TimeOnly DeadlineHour { get; init; }

    /// <summary>Free for this long after booking in any case; zero for none.</summary>
    public TimeSpan GraceAfterBooking { get; init; }

    public required CancellationFee Fee { get; init; }
}
