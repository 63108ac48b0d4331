namespace FrontOffice.Data.Hotel;

/// <summary>Whether the house sells a stay: the one judge at search, at offer and at commit.</summary>
public static class Restrictions
{
    /// <param name="today">The hotel's day on which it is sold.</param>
    /// <returns>The first reason against it, or null when it is sold.</returns>
    public static SaleRefusal? Judge(IReadOnlyList<Restriction> restrictions, string roomType, string ratePlan, StayDates dates, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(restrictions);
        var concerned = restrictions.Where(rule => Concerns(rule, roomType, ratePlan)).ToArray();
        return Closed(concerned, dates) ?? Length(concerned, dates) ?? Advance(concerned, dates, today);
    }

    private static SaleRefusal? Closed(Restriction[] rules, StayDates dates)
    {
        foreach (var night in dates.Nights)
        {
            if (Any(rules, RestrictionKind.ClosedToStay, night)) return new SaleRefusal.ClosedToStay(night);
        }

        if (Any(rules, RestrictionKind.ClosedToArrival, dates.Arrival)) return new SaleRefusal.ClosedToArrival(dates.Arrival);
        if (Any(rules, RestrictionKind.ClosedToDeparture, dates.Departure)) return new SaleRefusal.ClosedToDeparture(dates.Departure);
        return null;
    }

    /// <summary>By the arrival day; of several limits the strictest counts.</summary>
    private static SaleRefusal? Length(Restriction[] rules, StayDates dates)
    {
        if (Values(rules, RestrictionKind.MinNights, dates.Arrival) is { Length: > 0 } least && dates.NightCount < least.Max())
        {
            return new SaleRefusal.TooFewNights(least.Max());
        }

        if (Values(rules, RestrictionKind.MaxNights, dates.Arrival) is { Length: > 0 } most && dates.NightCount > most.Min())
        {
            return new SaleRefusal.TooManyNights(most.Min());
        }

        return null;
    }

    private static SaleRefusal? Advance(Restriction[] rules, StayDates dates, DateOnly today)
    {
        var ahead = dates.Arrival.DayNumber - today.DayNumber;
        if (Values(rules, RestrictionKind.MinDaysAhead, dates.Arrival) is { Length: > 0 } least && ahead < least.Max())
        {
            return new SaleRefusal.BookedTooLate(least.Max());
        }

        if (Values(rules, RestrictionKind.MaxDaysAhead, dates.Arrival) is { Length: > 0 } most && ahead > most.Min())
        {
            return new SaleRefusal.BookedTooEarly(most.Min());
        }

        return null;
    }

    private static bool Concerns(Restriction rule, string roomType, string ratePlan) =>
        (rule.RoomType is null || rule.RoomType == roomType) && (rule.RatePlan is null || rule.RatePlan == ratePlan);

    private static bool Any(Restriction[] rules, RestrictionKind kind, DateOnly day) =>
        Array.Exists(rules, rule => rule.Kind == kind && HoldsOn(rule, day));

    private static int[] Values(Restriction[] rules, RestrictionKind kind, DateOnly day) =>
        [.. rules.Where(rule => rule.Kind == kind && HoldsOn(rule, day)).Select(rule => rule.Value)];

    private static bool HoldsOn(Restriction rule, DateOnly day) =>
        day >= rule.From && day <= rule.To && (rule.Weekdays.Count == 0 || rule.Weekdays.Contains(day.DayOfWeek));
}
