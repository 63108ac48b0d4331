using FrontOffice.Data.Hotel;
using FrontOffice.Tests.Testing;

namespace FrontOffice.Tests.Unit.Data.Hotel;

public sealed class CancellationPolicyTests
{
    private static readonly DateTimeOffset Booked = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly CancellationTerms TwoDays = new() { FreeUntilHoursBefore = 48, DeadlineHour = new TimeOnly(18, 0), Fee = new CancellationFee(CancellationFeeKind.Nights, 1m) };

    [Fact]
    public void It_is_free_up_to_the_very_instant_and_not_a_tick_longer()
    {
        var policy = Policy(TwoDays, new DateOnly(2026, 6, 12));

        Assert.Equal(new DateTimeOffset(2026, 6, 10, 16, 0, 0, TimeSpan.Zero), policy.FreeUntil);
        Assert.Equal(new DateTime(2026, 6, 10, 18, 0, 0), policy.FreeUntilLocal);
        Assert.True(policy.IsFree(policy.FreeUntil!.Value));
        Assert.False(policy.IsFree(policy.FreeUntil.Value.AddTicks(1)));
    }

    [Theory]
    [InlineData("2026-03-30", "2026-03-28T17:00:00Z")] // the clocks go on in the night of the 29th
    [InlineData("2026-10-26", "2026-10-24T16:00:00Z")] // and back in the night of the 25th
    public void Two_days_before_six_is_six_by_the_hotels_clock_also_when_the_clocks_change(string arrival, string deadline)
    {
        var policy = Policy(TwoDays, DateOnly.Parse(arrival, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(DateTimeOffset.Parse(deadline, System.Globalization.CultureInfo.InvariantCulture), policy.FreeUntil);
        Assert.Equal(18, policy.FreeUntilLocal!.Value.Hour);
    }

    [Fact]
    public void A_deadline_in_the_hour_that_is_skipped_moves_on_by_the_gap()
    {
        var policy = Policy(TwoDays with { FreeUntilHoursBefore = 24, DeadlineHour = new TimeOnly(2, 30) }, new DateOnly(2026, 3, 30));

        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.Zero), policy.FreeUntil);
        Assert.Equal(new DateTime(2026, 3, 29, 3, 30, 0), policy.FreeUntilLocal);
    }

    [Fact]
    public void A_booking_after_the_deadline_is_never_free()
    {
        var policy = CancellationPolicy.Of(TwoDays, StayDates.Of(new DateOnly(2026, 3, 2), 2), Booked, Calendar());

        Assert.Null(policy.FreeUntil);
        Assert.Null(policy.FreeUntilLocal);
        Assert.False(policy.IsFree(Booked));
    }

    [Fact]
    public void The_grace_after_booking_moves_a_deadline_on_but_not_past_the_arrival_days_hour()
    {
        var grace = TwoDays with { GraceAfterBooking = TimeSpan.FromMinutes(30) };

        Assert.Equal(Booked.AddMinutes(30), CancellationPolicy.Of(grace, StayDates.Of(new DateOnly(2026, 3, 2), 2), Booked, Calendar()).FreeUntil);
        Assert.Equal(new DateTimeOffset(2026, 6, 10, 16, 0, 0, TimeSpan.Zero), Policy(grace, new DateOnly(2026, 6, 12)).FreeUntil);
        var lastMinute = new DateTimeOffset(2026, 3, 1, 16, 45, 0, TimeSpan.Zero);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 17, 0, 0, TimeSpan.Zero), CancellationPolicy.Of(grace, StayDates.Of(new DateOnly(2026, 3, 1), 1), lastMinute, Calendar()).FreeUntil);
    }

    [Fact]
    public void A_plan_that_is_never_free_keeps_everything()
    {
        var policy = Policy(TwoDays with { FreeUntilHoursBefore = null, Fee = new CancellationFee(CancellationFeeKind.Percent, 100m) }, new DateOnly(2026, 6, 12));

        Assert.Equal(Price().Total, policy.FeeAt(Booked, Price()));
    }

    [Theory]
    [InlineData(CancellationFeeKind.Nights, "1", "126.60")]
    [InlineData(CancellationFeeKind.Nights, "2", "283.20")]
    [InlineData(CancellationFeeKind.Nights, "9", "439.80")]
    [InlineData(CancellationFeeKind.Percent, "33", "145.13")]
    [InlineData(CancellationFeeKind.Percent, "100", "439.80")]
    [InlineData(CancellationFeeKind.Amount, "50", "50.00")]
    [InlineData(CancellationFeeKind.Amount, "1000", "439.80")]
    public void The_fee_is_of_these_nights_with_their_taxes_and_never_more_than_the_stay(CancellationFeeKind kind, string value, string fee)
    {
        var terms = TwoDays with { Fee = new CancellationFee(kind, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)) };

        var policy = Policy(terms, new DateOnly(2026, 11, 26));

        Assert.Equal($"{fee} EUR", policy.FeeAfterDeadline(Price()).ToString());
        Assert.Equal("0.00 EUR", policy.FeeAt(policy.FreeUntil!.Value, Price()).ToString());
    }

    [Fact]
    public void A_preview_of_two_rooms_adds_their_fees_and_refunds_what_was_paid_beyond()
    {
        var free = Policy(TwoDays, new DateOnly(2026, 11, 26));
        var never = Policy(TwoDays with { FreeUntilHoursBefore = null }, new DateOnly(2026, 11, 26));
        var reservation = Reservation(free, never) with { Paid = 200m };

        var preview = reservation.PreviewCancellation(Booked);

        Assert.Equal(("126.60 EUR", "73.40 EUR", "0.00 EUR"), (preview.Fee.ToString(), preview.Refund.ToString(), preview.StillOwed.ToString()));
        Assert.Null(preview.FreeUntilLocal);
        Assert.False(preview.IsFree);
        var unpaid = (reservation with { Paid = 0m }).PreviewCancellation(free.FreeUntil!.Value.AddMinutes(1));
        Assert.Equal(("253.20 EUR", "0.00 EUR", "253.20 EUR"), (unpaid.Fee.ToString(), unpaid.Refund.ToString(), unpaid.StillOwed.ToString()));
    }

    [Fact]
    public void A_free_preview_names_the_hour_until_which_it_is_free()
    {
        var preview = Reservation(Policy(TwoDays, new DateOnly(2026, 11, 26))).PreviewCancellation(Booked);

        Assert.True(preview.IsFree);
        Assert.Equal(new DateTime(2026, 11, 24, 18, 0, 0), preview.FreeUntilLocal);
    }

    [Fact]
    public void A_reservation_claims_each_of_its_rooms_by_type()
    {
        var policy = Policy(TwoDays, new DateOnly(2026, 11, 26));
        var three = Reservation(policy, policy, policy);
        three = three with { Rooms = [.. three.Rooms.Take(2), three.Rooms[2] with { RoomType = "suite" }] };

        Assert.Equal([new RoomClaim("double", three.Dates, 2), new RoomClaim("suite", three.Dates, 1)], three.Claims);
    }

    [Fact]
    public void A_reservation_keeps_everything_through_json()
    {
        var reservation = Reservation(Policy(TwoDays, new DateOnly(2026, 11, 26))) with { LateArrival = new TimeOnly(23, 30), Wishes = ["quiet"] };

        var json = System.Text.Json.JsonSerializer.Serialize(reservation, HotelJson.Default.Reservation);
        var read = System.Text.Json.JsonSerializer.Deserialize(json, HotelJson.Default.Reservation)!;

        Assert.Equal(json, System.Text.Json.JsonSerializer.Serialize(read, HotelJson.Default.Reservation));
        Assert.Contains("\"state\":\"confirmed\",\"arrival\":\"2026-11-26\",\"departure\":\"2026-11-29\"", json, StringComparison.Ordinal);
        Assert.Contains("\"surname\":\"lefevre\"", json, StringComparison.Ordinal);
        Assert.Contains("\"language\":\"fr\"", json, StringComparison.Ordinal);
        Assert.Equal(reservation.Total, read.Total);
        Assert.Equal(reservation.Rooms[0].Cancellation, read.Rooms[0].Cancellation);
    }

    private static CancellationPolicy Policy(CancellationTerms terms, DateOnly arrival) =>
        CancellationPolicy.Of(terms, StayDates.Of(arrival, 3), Booked, Calendar());

    private static HotelCalendar Calendar() => new(SmallHotel.Paris, new TestClock(Booked));

    private static StayPrice Price() => Pricing.Price(SmallHotel.Create(), SmallHotel.Request(StayDates.Of(new DateOnly(2026, 11, 26), 3)), new DateOnly(2026, 3, 1))!;

    private static Reservation Reservation(params CancellationPolicy[] rooms) => new()
    {
        Code = "K7MPQ2XW",
        State = ReservationState.Confirmed,
        Arrival = new DateOnly(2026, 11, 26),
        Departure = new DateOnly(2026, 11, 29),
        Rooms = [.. rooms.Select(policy => new ReservedRoom { RoomType = "double", RatePlan = "flexible", Party = new Party(2, []), Price = Price(), Cancellation = policy, Guarantee = new GuaranteeTerms(GuaranteeKind.UntilHour, new TimeOnly(18, 0), 0m, 0) })],
        Guest = new GuestContact("Anne", "Lefèvre", "anne@lefevre.example", null),
        Language = Language.French,
        Channel = "webchat",
        ConversationId = "c1",
        CreatedAt = Booked,
    };
}
