using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Data.Hotel;

public sealed class StockTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly StayDates OverYearsEnd = new(new DateOnly(2026, 12, 30), new DateOnly(2027, 1, 2));

    [Fact]
    public void A_stay_over_a_months_end_takes_its_nights_in_both_months_and_leaves_the_departure_day_free()
    {
        var stock = After(new Stock(SmallHotel.Create(), []).Take([Doubles(OverYearsEnd, 2)], null, Now));

        int[] left = [.. Enumerable.Range(29, 6).Select(day => stock.Available("double", new DateOnly(2026, 12, 1).AddDays(day - 1), Now))];

        Assert.Equal([3, 1, 1, 1, 3, 3], left);
    }

    [Fact]
    public void A_refusal_names_the_first_night_that_is_short_and_what_is_left_there()
    {
        var stock = After(new Stock(SmallHotel.Create(), []).Take([Doubles(new(new DateOnly(2026, 12, 31), new DateOnly(2027, 1, 1)), 2)], null, Now));

        var decision = stock.Take([Doubles(OverYearsEnd, 2)], null, Now);

        Assert.Equal(new StockDecision.Refused("double", new DateOnly(2026, 12, 31), 1), decision);
    }

    [Fact]
    public void Rooms_of_two_types_are_all_or_nothing()
    {
        var stock = After(new Stock(SmallHotel.Create(), []).Take([new RoomClaim("suite", OverYearsEnd, 1)], null, Now));

        var decision = stock.Take([Doubles(OverYearsEnd, 1), new RoomClaim("suite", OverYearsEnd, 1)], null, Now);

        Assert.IsType<StockDecision.Refused>(decision);
    }

    [Fact]
    public void An_expired_hold_is_free_at_read_time_from_its_very_instant()
    {
        var expires = Now.AddMinutes(10);
        var stock = After(new Stock(SmallHotel.Create(), []).Hold("h1", [new RoomClaim("suite", OverYearsEnd, 1)], expires, Now));

        Assert.Equal(0, stock.AvailableThroughout("suite", OverYearsEnd, expires.AddTicks(-1)));
        Assert.Equal(1, stock.AvailableThroughout("suite", OverYearsEnd, expires));
    }

    [Fact]
    public void A_stay_has_as_many_rooms_as_its_fullest_night_and_never_less_than_none()
    {
        var stock = After(new Stock(SmallHotel.Create(), []).Take([Doubles(StayDates.Of(new DateOnly(2026, 12, 31), 1), 2)], null, Now));
        var oversold = new Stock(SmallHotel.Create(), [StockMonth.Empty(new StockMonthKey("suite", 2026, 12)).WithConfirmed(OverYearsEnd, 2)]);

        Assert.Equal(1, stock.AvailableThroughout("double", OverYearsEnd, Now));
        Assert.Equal(0, oversold.AvailableThroughout("suite", OverYearsEnd, Now));
        Assert.Equal(new StockDecision.Refused("suite", OverYearsEnd.Arrival, 0), oversold.Take([new RoomClaim("suite", OverYearsEnd, 1)], null, Now));
    }

    [Fact]
    public void Whoever_writes_a_month_next_forgets_its_expired_holds()
    {
        var stock = new Stock(SmallHotel.Create(), []);
        stock = After(stock.Hold("old", [Doubles(StayDates.Of(OverYearsEnd.Arrival, 1), 1)], Now.AddMinutes(1), Now));
        stock = After(stock.Hold("new", [Doubles(StayDates.Of(OverYearsEnd.Arrival, 1), 1)], Now.AddMinutes(9), Now));

        var written = Assert.IsType<StockDecision.Granted>(stock.Take([Doubles(StayDates.Of(OverYearsEnd.Arrival, 1), 1)], null, Now.AddMinutes(5))).Changed;

        Assert.Equal(["new"], Assert.Single(written).Holds.Select(hold => hold.Id));
    }

    [Fact]
    public void A_hold_is_spent_by_its_own_booking_and_by_no_other()
    {
        RoomClaim[] suite = [new RoomClaim("suite", OverYearsEnd, 1)];
        var stock = After(new Stock(SmallHotel.Create(), []).Hold("h1", suite, Now.AddMinutes(10), Now));

        Assert.IsType<StockDecision.Refused>(stock.Take(suite, "h2", Now));
        var sold = After(stock.Take(suite, "h1", Now));
        Assert.Equal(0, sold.AvailableThroughout("suite", OverYearsEnd, Now.AddDays(1)));
    }

    [Fact]
    public void An_expired_hold_still_books_when_the_room_is_free_and_is_refused_when_another_took_it()
    {
        RoomClaim[] suite = [new RoomClaim("suite", OverYearsEnd, 1)];
        var later = Now.AddMinutes(11);
        var stock = After(new Stock(SmallHotel.Create(), []).Hold("h1", suite, Now.AddMinutes(10), Now));

        Assert.IsType<StockDecision.Granted>(stock.Take(suite, "h1", later));
        var taken = After(stock.Take(suite, null, later));
        Assert.IsType<StockDecision.Refused>(taken.Take(suite, "h1", later));
    }

    [Fact]
    public void Moving_a_booking_of_the_last_room_by_one_night_keeps_the_nights_that_both_share()
    {
        RoomClaim[] first = [new RoomClaim("suite", OverYearsEnd, 1)];
        RoomClaim[] moved = [new RoomClaim("suite", new StayDates(OverYearsEnd.Arrival.AddDays(1), OverYearsEnd.Departure.AddDays(1)), 1)];
        var stock = After(new Stock(SmallHotel.Create(), []).Take(first, null, Now));

        var after = After(stock.Exchange(first, moved, null, Now));

        Assert.Equal(1, after.Available("suite", OverYearsEnd.Arrival, Now));
        Assert.Equal(0, after.AvailableThroughout("suite", moved[0].Dates, Now));
    }

    [Fact]
    public void In_an_oversold_house_a_guest_keeps_the_nights_they_have_but_gets_no_more()
    {
        RoomClaim[] stay = [new RoomClaim("suite", OverYearsEnd, 1)];
        var key = StockMonthKey.Of("suite", OverYearsEnd.Arrival);
        var oversold = StockMonth.Empty(key).WithConfirmed(OverYearsEnd, 2);
        var january = StockMonth.Empty(new StockMonthKey("suite", 2027, 1)).WithConfirmed(OverYearsEnd, 1);
        var stock = new Stock(SmallHotel.Create(), [oversold, january]);

        Assert.IsType<StockDecision.Granted>(stock.Exchange(stay, stay, null, Now));
        Assert.IsType<StockDecision.Refused>(stock.Exchange(stay, [stay[0] with { Rooms = 2 }], null, Now));
    }

    [Fact]
    public void Giving_back_what_was_never_taken_is_a_fault()
    {
        Assert.Throws<InvalidOperationException>(() => new Stock(SmallHotel.Create(), []).Release([Doubles(OverYearsEnd, 1)], Now));
    }

    [Fact]
    public void A_dated_overbooking_limit_is_sold_on_its_night_only()
    {
        var house = SmallHotel.Create();
        var night = new DateOnly(2026, 12, 30);
        house = house with { RoomTypes = [.. house.RoomTypes.Select(type => type.Id == "suite" ? type with { Overbooking = new Dictionary<DateOnly, int> { [night] = 1 } } : type)] };
        var stock = new Stock(house, []);

        Assert.IsType<StockDecision.Granted>(stock.Take([new RoomClaim("suite", StayDates.Of(night, 1), 2)], null, Now));
        Assert.Equal(new StockDecision.Refused("suite", night.AddDays(1), 1), stock.Take([new RoomClaim("suite", StayDates.Of(night, 2), 2)], null, Now));
    }

    [Fact]
    public void Rooms_out_of_order_and_blocks_are_not_sold()
    {
        var night = new DateOnly(2026, 12, 30);
        var month = StockMonth.Empty(StockMonthKey.Of("double", night))
            .WithOutOfOrder(StayDates.Of(night, 1), 1)
            .WithBlocked(StayDates.Of(night, 2), 1);
        var stock = new Stock(SmallHotel.Create(), [month]);

        Assert.Equal([1, 2, 3], Enumerable.Range(0, 3).Select(day => stock.Available("double", night.AddDays(day), Now)).Take(2).Append(stock.Available("double", new DateOnly(2027, 1, 1), Now)));
    }

    [Fact]
    public void A_month_keeps_its_json_through_a_round_trip()
    {
        var month = StockMonth.Empty(StockMonthKey.Of("double", OverYearsEnd.Arrival))
            .WithConfirmed(OverYearsEnd, 2)
            .WithHold(new StockHold("h1", OverYearsEnd, 1, Now));

        var json = System.Text.Json.JsonSerializer.Serialize(month, HotelJson.Default.StockMonth);
        var read = System.Text.Json.JsonSerializer.Deserialize(json, HotelJson.Default.StockMonth);

        Assert.Equal(json, System.Text.Json.JsonSerializer.Serialize(read!, HotelJson.Default.StockMonth));
        Assert.Equal(new StockHold("h1", OverYearsEnd, 1, Now), read!.Holds[0]);
        Assert.Contains("\"holds\":[{\"id\":\"h1\",\"dates\":{\"arrival\":\"2026-12-30\",\"departure\":\"2027-01-02\"}", json, StringComparison.Ordinal);
    }

    private static RoomClaim Doubles(StayDates dates, int rooms) => new("double", dates, rooms);

    private static Stock After(StockDecision decision) =>
        new(SmallHotel.Create(), Assert.IsType<StockDecision.Granted>(decision).Changed);
}
