using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Data.Hotel;

public sealed class StayRulesTests
{
    private static readonly HouseRules Rules = new();
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateTime Noon = Today.ToDateTime(new TimeOnly(12, 0));

    [Theory]
    [InlineData("03:59", -1, true)]
    [InlineData("03:59", -2, false)]
    [InlineData("04:00", -1, false)]
    [InlineData("04:00", 0, true)]
    public void Until_the_night_ends_last_night_is_still_sold(string time, int arrival, bool sold)
    {
        var now = Today.ToDateTime(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
        var refusal = StayRules.JudgeDates(Rules, Today.AddDays(arrival), Today.AddDays(5), now);

        Assert.Equal(sold, refusal is null);
        if (!sold) Assert.Equal(new StayRefusal.ArrivalPassed(StayRules.EarliestArrival(Rules, now)), refusal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_departure_on_or_before_arrival_is_refused(int nights)
    {
        Assert.Equal(new StayRefusal.DepartureNotAfterArrival(), StayRules.JudgeDates(Rules, Today.AddDays(1), Today.AddDays(1 + nights), Noon));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    [InlineData(400, false)]
    public void The_house_says_how_long_a_stay_may_be(int nights, bool sold)
    {
        Assert.Equal(sold ? null : new StayRefusal.TooManyNights(30), StayRules.JudgeDates(Rules, Today, Today.AddDays(nights), Noon));
    }

    [Theory]
    [InlineData(540, true)]
    [InlineData(541, false)]
    public void The_house_says_how_far_ahead_it_sells(int days, bool sold)
    {
        Assert.Equal(
            sold ? null : new StayRefusal.TooFarAhead(Today.AddDays(540)),
            StayRules.JudgeDates(Rules, Today.AddDays(days), Today.AddDays(days + 1), Noon));
    }

    [Fact]
    public void A_party_needs_an_adult_and_a_room()
    {
        Assert.IsType<StayRefusal.NobodyToBookFor>(StayRules.JudgeParty(Rules, new Party(0, [7]), 1));
        Assert.IsType<StayRefusal.NobodyToBookFor>(StayRules.JudgeParty(Rules, new Party(2, []), 0));
        Assert.IsType<StayRefusal.MoreRoomsThanGuests>(StayRules.JudgeParty(Rules, new Party(1, []), 2));
        Assert.Null(StayRules.JudgeParty(Rules, new Party(1, [3]), 2));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(17, true)]
    [InlineData(18, false)]
    public void A_childs_age_is_from_nought_to_seventeen(int age, bool fine)
    {
        Assert.Equal(fine ? null : new StayRefusal.NotAChildsAge(age), StayRules.JudgeParty(Rules, new Party(2, [age]), 1));
    }

    [Fact]
    public void Ten_rooms_or_fifteen_guests_are_a_group()
    {
        Assert.Null(StayRules.JudgeParty(Rules, new Party(14, []), 9));
        Assert.Equal(new StayRefusal.GroupByRooms(10), StayRules.JudgeParty(Rules, new Party(10, []), 10));
        Assert.Equal(new StayRefusal.GroupByGuests(15), StayRules.JudgeParty(Rules, new Party(10, [1, 2, 3, 4, 5]), 5));
    }

    [Fact]
    public void Of_a_room_the_limit_that_is_passed_is_named()
    {
        var hotel = SmallHotel.Create();
        var room = hotel.RoomType("double")!; // 3 guests, of whom 2 adults and 2 children at most

        Assert.Null(StayRules.JudgeRoom(hotel, room, new Party(2, [5])));
        Assert.Equal(new RoomRefusal.TooManyAdults(2), StayRules.JudgeRoom(hotel, room, new Party(3, [])));
        Assert.Equal(new RoomRefusal.TooManyChildren(2), StayRules.JudgeRoom(hotel, room, new Party(1, [1, 2, 3])));
        Assert.Equal(new RoomRefusal.TooManyGuests(3), StayRules.JudgeRoom(hotel, room, new Party(2, [5, 6])));
    }

    [Fact]
    public void A_baby_needs_no_bed_and_a_child_above_the_bands_counts_as_an_adult()
    {
        var hotel = SmallHotel.Create();
        var room = hotel.RoomType("double")!;

        Assert.Null(StayRules.JudgeRoom(hotel, room, new Party(2, [5, 2])));
        Assert.Equal(new RoomRefusal.TooManyAdults(2), StayRules.JudgeRoom(hotel, room, new Party(2, [13])));
        Assert.Null(StayRules.JudgeRoom(hotel, room, new Party(1, [13])));
    }
}
