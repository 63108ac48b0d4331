using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations;

namespace FrontOffice.Tests.Unit.Skills.Reservations;

public sealed class HoldRoomTests
{
    [Fact]
    public async Task A_conversation_holds_three_rooms_at_most()
    {
        var desk = new Desk(Wide());
        var offer = await desk.OfferAsync("double", Desk.Weekend);
        for (var hold = 1; hold <= 3; hold++) Assert.IsType<HoldRoom.Outcome.Held>(await HoldAsync(desk, $"hold-{hold}", offer));

        Assert.IsType<HoldRoom.Outcome.TooManyHolds>(await HoldAsync(desk, "hold-4", offer));
        desk.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.IsType<HoldRoom.Outcome.Held>(await HoldAsync(desk, "hold-4", offer));
    }

    [Fact]
    public async Task An_address_holds_ten_rooms_at_most_however_many_conversations_it_opens_at_once()
    {
        var desk = new Desk(Wide());
        var offer = await desk.OfferAsync("double", Desk.Weekend);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 25).Select(guest => Task.Run(
            async () => await desk.Book.Holds.HoldAsync(new HoldRoom.Request($"hold-{guest}", offer), desk.Turn($"conversation-{guest}", "192.0.2.1"), TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken)));

        Assert.Equal(10, outcomes.OfType<HoldRoom.Outcome.Held>().Count());
        Assert.Equal(15, outcomes.OfType<HoldRoom.Outcome.TooManyHolds>().Count());
        Assert.Equal(30, await desk.FreeAsync("double", Desk.Weekend));
    }

    [Fact]
    public async Task A_hold_moves_with_the_guests_mind()
    {
        var desk = new Desk();
        await HoldAsync(desk, "hold-1", await desk.OfferAsync("suite", Desk.Weekend));

        await HoldAsync(desk, "hold-1", await desk.OfferAsync("double", StayDates.Of(new DateOnly(2026, 12, 30), 3)));

        Assert.Equal(1, await desk.FreeAsync("suite", Desk.Weekend));
        Assert.Equal(2, await desk.FreeAsync("double", StayDates.Of(new DateOnly(2026, 12, 30), 3)));
    }

    [Fact]
    public async Task Two_hosts_on_one_store_never_hold_the_last_room_twice()
    {
        var first = new Desk();
        var second = new Desk(store: first.Store);
        var offer = await first.OfferAsync("suite", Desk.Weekend);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(guest => Task.Run(
            async () => await HoldAsync(guest % 2 == 0 ? first : second, $"hold-{guest}", offer, $"conversation-{guest}"), TestContext.Current.CancellationToken)));

        Assert.Single(outcomes.OfType<HoldRoom.Outcome.Held>());
        Assert.Equal(39, outcomes.OfType<HoldRoom.Outcome.NotFree>().Count());
    }

    private static async Task<HoldRoom.Outcome> HoldAsync(Desk desk, string id, FrontOffice.Skills.Reservations.Records.StayOffer offer, string conversation = "conversation-1") =>
        await desk.Book.Holds.HoldAsync(new HoldRoom.Request(id, offer), desk.Turn(conversation), TestContext.Current.CancellationToken);

    private static HotelProfile Wide()
    {
        var house = House.Create();
        return house with { RoomTypes = [house.RoomTypes[0] with { RoomNumbers = [.. Enumerable.Range(1, 40).Select(number => $"{number}")] }] };
    }
}
