namespace FrontOffice.Data.Hotel;

/// <summary>The terms of giving a booked room back, as they were when it was booked; later changes of the plan do not touch them.</summary>
public sealed record CancellationPolicy
{
    /// <summary>Up to and including this instant it costs nothing; null when it was never free.</summary>
    public required DateTimeOffset? FreeUntil { get; init; }

    /// <summary><see cref="FreeUntil"/> in hotel time, as the guest was told.</summary>
    public required DateTime? FreeUntilLocal { get; init; }

    public required CancellationFee Fee { get; init; }

    /// <summary>Fixes a plan's terms for a stay.</summary>
    /// <remarks>Hours count back on the hotel's wall clock: two days before 6 pm is 6 pm, also when the clocks change in between. The grace after booking moves the deadline on, but never past the deadline hour of the arrival day.</remarks>
    public static CancellationPolicy Of(CancellationTerms terms, StayDates dates, DateTimeOffset bookedAt, HotelCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(calendar);
        var last = calendar.At(dates.Arrival, terms.DeadlineHour);
        DateTimeOffset? deadline = null;
        if (terms.FreeUntilHoursBefore is { } hours)
        {
            var local = dates.Arrival.ToDateTime(terms.DeadlineHour).AddHours(-hours);
            deadline = calendar.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }

        if (terms.GraceAfterBooking > TimeSpan.Zero)
        {
            var grace = bookedAt + terms.GraceAfterBooking;
            if (grace > last) grace = last;
            if (deadline is null || grace > deadline) deadline = grace;
        }

        if (deadline < bookedAt) deadline = null;
        return new CancellationPolicy
        {
            FreeUntil = deadline?.ToUniversalTime(),
            FreeUntilLocal = deadline is { } until ? calendar.ToLocal(until) : null,
            Fee = terms.Fee,
        };
    }

    public bool IsFree(DateTimeOffset now) => now <= FreeUntil;

    /// <summary>What giving the room back costs at an instant: never more than the stay.</summary>
    public Money FeeAt(DateTimeOffset now, StayPrice price)
    {
        ArgumentNullException.ThrowIfNull(price);
        return IsFree(now) ? Money.Zero(price.Currency) : FeeAfterDeadline(price);
    }

    /// <summary>What giving the room back costs once it is no longer free: never more than the stay.</summary>
    public Money FeeAfterDeadline(StayPrice price)
    {
        ArgumentNullException.ThrowIfNull(price);
        var fee = Fee.Kind switch
        {
            CancellationFeeKind.Nights => price.FirstNights((int)Fee.Value),
            CancellationFeeKind.Percent => (price.Total * (Fee.Value / 100m)).Rounded(),
            CancellationFeeKind.Amount => new Money(Fee.Value, price.Currency).Rounded(),
            _ => throw new InvalidOperationException($"{Fee.Kind} is not a kind of fee."),
        };
        return fee > price.Total ? price.Total : fee;
    }
}
