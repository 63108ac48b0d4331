using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations;

namespace FrontOffice.Tests.Unit.Skills.Reservations;

public sealed class ConfirmBookingTests
{
    [Fact]
    public async Task The_last_room_goes_to_one_of_fifty_guests()
    {
        var desk = new Desk();
        var offer = await desk.OfferAsync("suite", Desk.Weekend);
        var confirmations = new List<(string Conversation, string Id)>();
        for (var guest = 0; guest < 50; guest++)
        {
            var conversation = $"conversation-{guest}";
            confirmations.Add((conversation, (await desk.ReadBackAsync(offer, conversation)).Id));
        }

        var outcomes = await Task.WhenAll(confirmations.Select(yes => Task.Run(
            async () => await desk.Book.Booking.ConfirmAsync(yes.Id, desk.Turn(yes.Conversation), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken)));

        Assert.Single(outcomes.OfType<ConfirmBooking.Outcome.Booked>());
        Assert.Equal(49, outcomes.OfType<ConfirmBooking.Outcome.SoldMeanwhile>().Count());
        Assert.Equal(0, await desk.FreeAsync("suite", Desk.Weekend));
    }

    [Fact]
    public async Task The_same_yes_ten_times_at_once_is_one_booking()
    {
        var desk = new Desk();
        var confirmation = await desk.ReadBackAsync(await desk.OfferAsync("double", Desk.Weekend));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(
            async () => await desk.Book.Booking.ConfirmAsync(confirmation.Id, desk.Turn(), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken)));

        var booked = outcomes.Cast<ConfirmBooking.Outcome.Booked>().ToArray();
        Assert.Single(booked.Select(one => one.Reservation.Code).Distinct());
        Assert.Single(booked, one => !one.Again);
        var page = await desk.Book.ListAsync(new ReservationFilter(), TestContext.Current.CancellationToken);
        Assert.Equal(booked[0].Reservation.Code, Assert.Single(page.Reservations).Code);
        Assert.Equal(2, await desk.FreeAsync("double", Desk.Weekend));
    }

    [Fact]
    public async Task A_hold_that_ran_out_still_books_while_a_room_is_free()
    {
        var desk = new Desk();
        var offer = await desk.OfferAsync("suite", Desk.Weekend);
        await desk.Book.Holds.HoldAsync(new HoldRoom.Request("hold-1", offer), desk.Turn(), TestContext.Current.CancellationToken);
        var confirmation = await desk.ReadBackAsync(offer, holdId: "hold-1");
        desk.Clock.Advance(TimeSpan.FromMinutes(11));

        var outcome = await desk.Book.Booking.ConfirmAsync(confirmation.Id, desk.Turn(), TestContext.Current.CancellationToken);

        var booked = Assert.IsType<ConfirmBooking.Outcome.Booked>(outcome);
        Assert.Equal(offer.Total, booked.Reservation.Total);
    }

    [Fact]
    public async Task A_hold_that_ran_out_and_was_sold_says_so()
    {
        var desk = new Desk();
        var offer = await desk.OfferAsync("suite", Desk.Weekend);
        await desk.Book.Holds.HoldAsync(new HoldRoom.Request("hold-1", offer), desk.Turn(), TestContext.Current.CancellationToken);
        var confirmation = await desk.ReadBackAsync(offer, holdId: "hold-1");
        desk.Clock.Advance(TimeSpan.FromMinutes(11));
        await desk.BookAsync("suite", Desk.Weekend, "conversation-2");

        var outcome = await desk.Book.Booking.ConfirmAsync(confirmation.Id, desk.Turn(), TestContext.Current.CancellationToken);

        Assert.IsType<ConfirmBooking.Outcome.SoldMeanwhile>(outcome);
    }

    [Fact]
    public async Task A_live_hold_keeps_the_last_room_from_others()
    {
        var desk = new Desk();
        var offer = await desk.OfferAsync("suite", Desk.Weekend);
        var rival = await desk.ReadBackAsync(offer, "conversation-2");
        await desk.Book.Holds.HoldAsync(new HoldRoom.Request("hold-1", offer), desk.Turn(), TestContext.Current.CancellationToken);

        var outcome = await desk.Book.Booking.ConfirmAsync(rival.Id, desk.Turn("conversation-2"), TestContext.Current.CancellationToken);

        Assert.IsType<ConfirmBooking.Outcome.SoldMeanwhile>(outcome);
    }

    [Fact]
    public async Task Another_conversation_cannot_spend_a_confirmation()
    {
        var desk = new Desk();
        var confirmation = await desk.ReadBackAsync(await desk.OfferAsync("double", Desk.Weekend));

        var outcome = await desk.Book.Booking.ConfirmAsync(confirmation.Id, desk.Turn("conversation-2"), TestContext.Current.CancellationToken);

        Assert.IsType<ConfirmBooking.Outcome.NotCurrent>(outcome);
        Assert.Equal(3, await desk.FreeAsync("double", Desk.Weekend));
    }

    [Fact]
    public async Task A_booking_stands_with_its_event_and_its_snapshot()
    {
        var desk = new Desk();

        var booked = await desk.BookAsync("double", Desk.Weekend);

        var found = await desk.Book.FindAsync(booked.Code.ToLowerInvariant(), TestContext.Current.CancellationToken);
        Assert.NotNull(found);
        Assert.Equal(439.80m, found.Total.Amount);
        Assert.Equal(ReservationState.Confirmed, found.State);
        var happened = Assert.Single(await desk.Book.HistoryAsync(found, TestContext.Current.CancellationToken));
        Assert.Equal("booked", happened.Kind);
        Assert.Equal(booked.Code, happened.After.Code);
    }
}
