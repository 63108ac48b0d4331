using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Data.Hotel;

public sealed class RestrictionsTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateOnly Friday = new(2026, 12, 4);
    private static readonly StayDates Weekend = new(Friday, Friday.AddDays(3));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_closed_night_refuses_every_stay_over_it_but_not_one_that_departs_on_its_day(int day, bool sold)
    {
        var closed = Friday.AddDays(day);

        var refusal = Judge(Weekend, Rule(RestrictionKind.ClosedToStay, closed));

        Assert.Equal(sold ? null : new SaleRefusal.ClosedToStay(closed), refusal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    public void A_day_closed_to_arrival_refuses_arrivals_only(int day, bool sold)
    {
        var closed = Friday.AddDays(day);

        Assert.Equal(sold ? null : new SaleRefusal.ClosedToArrival(closed), Judge(Weekend, Rule(RestrictionKind.ClosedToArrival, closed)));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_day_closed_to_departure_does_not_close_the_stay(int day, bool sold)
    {
        var closed = Friday.AddDays(day);

        Assert.Equal(sold ? null : new SaleRefusal.ClosedToDeparture(closed), Judge(Weekend, Rule(RestrictionKind.ClosedToDeparture, closed)));
    }

    [Fact]
    public void Of_several_least_lengths_the_strictest_of_the_arrival_day_counts()
    {
        var two = Rule(RestrictionKind.MinNights, Friday, 2);
        var four = Rule(RestrictionKind.MinNights, Friday, 4);
        var tomorrow = Rule(RestrictionKind.MinNights, Friday.AddDays(1), 9);

        Assert.Equal(new SaleRefusal.TooFewNights(4), Judge(Weekend, two, four, tomorrow));
        Assert.Null(Judge(Weekend, two, tomorrow));
        Assert.Null(Judge(StayDates.Of(Friday, 4), two, four, tomorrow));
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(2, 2)]
    public void A_greatest_length_is_inclusive(int most, int? refused)
    {
        Assert.Equal(refused is { } value ? new SaleRefusal.TooManyNights(value) : null, Judge(Weekend, Rule(RestrictionKind.MaxNights, Friday, most)));
    }

    [Fact]
    public void Of_several_limits_of_any_kind_the_strictest_counts()
    {
        Assert.Equal(new SaleRefusal.TooManyNights(2), Judge(Weekend, Rule(RestrictionKind.MaxNights, Friday, 2), Rule(RestrictionKind.MaxNights, Friday, 9)));
        Assert.Equal(new SaleRefusal.BookedTooLate(20), Judge(Weekend, Rule(RestrictionKind.MinDaysAhead, Friday, 20), Rule(RestrictionKind.MinDaysAhead, Friday, 3)));
        Assert.Equal(new SaleRefusal.BookedTooEarly(5), Judge(Weekend, Rule(RestrictionKind.MaxDaysAhead, Friday, 5), Rule(RestrictionKind.MaxDaysAhead, Friday, 90)));
    }

    [Theory]
    [InlineData(RestrictionKind.MinDaysAhead, 13, true)]
    [InlineData(RestrictionKind.MinDaysAhead, 14, false)]
    [InlineData(RestrictionKind.MaxDaysAhead, 13, true)]
    [InlineData(RestrictionKind.MaxDaysAhead, 12, false)]
    public void Days_ahead_count_from_the_hotels_day_to_arrival(RestrictionKind kind, int value, bool sold)
    {
        SaleRefusal expected = kind == RestrictionKind.MinDaysAhead ? new SaleRefusal.BookedTooLate(value) : new SaleRefusal.BookedTooEarly(value);

        Assert.Equal(sold ? null : expected, Judge(Weekend, Rule(kind, Friday, value)));
    }

    [Fact]
    public void A_weekday_mask_holds_on_its_weekdays_only()
    {
        var rule = Rule(RestrictionKind.ClosedToArrival, Friday) with { To = Friday.AddDays(30), Weekdays = [DayOfWeek.Saturday] };

        Assert.Null(Judge(StayDates.Of(Friday, 1), rule));
        Assert.NotNull(Judge(StayDates.Of(Friday.AddDays(8), 1), rule));
    }

    [Fact]
    public void A_limit_of_one_type_or_plan_leaves_the_others_alone()
    {
        var suite = Rule(RestrictionKind.ClosedToStay, Friday) with { RoomType = "suite" };
        var advance = Rule(RestrictionKind.ClosedToStay, Friday) with { RatePlan = "advance" };

        Assert.Null(Judge(Weekend, suite, advance));
        Assert.NotNull(Restrictions.Judge([suite], "suite", "flexible", Weekend, Today));
        Assert.NotNull(Restrictions.Judge([advance], "double", "advance", Weekend, Today));
    }

    [Fact]
    public void A_span_holds_on_its_first_and_last_day()
    {
        var rule = Rule(RestrictionKind.ClosedToArrival, Friday) with { To = Friday.AddDays(2) };

        Assert.Equal([true, false, false, false, true], Enumerable.Range(-1, 5).Select(day => Judge(StayDates.Of(Friday.AddDays(day), 9), rule) is null));
    }

    private static SaleRefusal? Judge(StayDates dates, params Restriction[] rules) => Restrictions.Judge(rules, "double", "flexible", dates, Today);

    private static Restriction Rule(RestrictionKind kind, DateOnly day, int value = 0) => new() { Kind = kind, From = day, To = day, Value = value };
}
