using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>As much of a stay's dates as the guest has told.</summary>
internal sealed record DatesDraft
{
    public DateOnly? Arrival { get; init; }

    public DateOnly? Departure { get; init; }

    /// <summary>Told without an arrival to count from.</summary>
    public int? Nights { get; init; }

    public bool Complete => Arrival is not null && Departure is not null;

    public bool Empty => Arrival is null && Departure is null && Nights is null;

    /// <summary>The dates with what one utterance says about them: only what was told changes.</summary>
    /// <param name="departureAsked">The guest answers the question for the day of leaving.</param>
    public DatesDraft With(Facts facts, bool departureAsked)
    {
        var arrival = Settled(facts.Arrival, facts);
        var departure = Settled(facts.Departure, facts);
        if (arrival is null && departure is null) arrival = facts.Date;
        if (departureAsked && Arrival is not null && arrival is not null && departure is null && facts.Nights is null)
        {
            (arrival, departure) = (null, arrival);
        }

        return (arrival, departure, facts.Nights) switch
        {
            ({ } from, { } to, _) => new() { Arrival = from, Departure = to },
            ({ } from, null, { } nights) => From(from, nights),
            (null, { } to, { } nights) when nights > 0 => new() { Arrival = to.AddDays(-nights), Departure = to },
            ({ } from, null, null) => Move(from),
            (null, { } to, null) => Nights is { } waiting and > 0 && Arrival is null
                ? new() { Arrival = to.AddDays(-waiting), Departure = to }
                : this with { Departure = to, Nights = null },
            (null, null, { } nights) => Arrival is { } known ? From(known, nights)
                : Departure is { } leaving && nights > 0 ? new() { Arrival = leaving.AddDays(-nights), Departure = leaving }
                : this with { Nights = nights },
            _ => this,
        };
    }

    /// <summary>A day with two readings is no day until the guest has said which.</summary>
    private static DateOnly? Settled(DateOnly? day, Facts facts) =>
        day is { } one && facts.AmbiguousDates.Count > 1 && facts.AmbiguousDates.Contains(one) ? null : day;

    private static DatesDraft From(DateOnly arrival, int nights) =>
        nights is > 0 and < 10_000 ? new() { Arrival = arrival, Departure = arrival.AddDays(nights) } : new() { Arrival = arrival, Nights = nights };

    /// <summary>A new arrival inside the stay shortens it; one outside moves the whole stay with its nights.</summary>
    private DatesDraft Move(DateOnly arrival)
    {
        if (Nights is { } waiting) return From(arrival, waiting);
        if (Arrival is not { } old || Departure is not { } departure) return this with { Arrival = arrival };
        if (departure <= old || (arrival < departure && arrival > old.AddDays(-7))) return this with { Arrival = arrival };
        return From(arrival, departure.DayNumber - old.DayNumber);
    }
}
