using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations;
using FrontOffice.Skills.Reservations.Records;
using FsCheck;
using FsCheck.Fluent;

namespace FrontOffice.Tests.Unit.Skills.Reservations;

/// <summary>Whatever guests do in whatever order: each night's count is what reservations and live holds say, and no night is oversold.</summary>
public sealed class StockCensusTests
{
    private static readonly DateOnly First = new(2026, 11, 27);

    [Fact]
    public void Stock_always_equals_the_census_of_reservations_and_holds()
    {
        // Ten numbers tell an act: who, what, which room, when, how long.
        var acts = Gen.Choose(0, 9).ListOf(5).Select(digits => digits.ToArray()).ListOf(40).ToArbitrary();

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(40),
            Prop.ForAll(acts, sequence => RunAsync([.. sequence]).GetAwaiter().GetResult()));
    }

    private static async Task<bool> RunAsync(IReadOnlyList<int[]> sequence)
    {
        var desk = new Desk(House.Create());
        var codes = new List<string>();
        var confirmations = new List<(string Conversation, string Id)>();
        foreach (var act in sequence)
        {
            await ActAsync(desk, act, codes, confirmations);
            await AssertCensusAsync(desk);
        }

        return true;
    }

    private static async Task ActAsync(Desk desk, int[] act, List<string> codes, List<(string Conversation, string Id)> confirmations)
    {
        var token = TestContext.Current.CancellationToken;
        var conversation = $"conversation-{act[0]}";
        var type = act[2] < 5 ? "double" : act[2] < 8 ? "suite" : "accessible";
        var dates = StayDates.Of(First.AddDays(act[3]), 1 + (act[4] / 2));
        var turn = desk.Turn(conversation);
        switch (act[1])
        {
            case 0 or 1 or 2:
                var found = await desk.Book.Search.SearchAsync(new FindOffers.Request(dates, [new Party(2, [])]), turn.Now, token);
                if (found.Offers.FirstOrDefault(offer => offer.RoomType == type) is not { } offer) return;
                var held = await desk.Book.Holds.HoldAsync(new HoldRoom.Request($"hold-{act[0]}", offer), turn, token);
                confirmations.Add((conversation, (await desk.ReadBackAsync(offer, conversation, held is HoldRoom.Outcome.Held ? $"hold-{act[0]}" : null)).Id));
                return;
            case 3 or 4 or 5 when confirmations.Count > 0:
                var yes = confirmations[act[3] % confirmations.Count];
                if (await desk.Book.Booking.ConfirmAsync(yes.Id, desk.Turn(yes.Conversation), token) is ConfirmBooking.Outcome.Booked booked) codes.Add(booked.Reservation.Code);
                return;
            case 6 when codes.Count > 0:
                var change = new ChangeReservation.Request(dates, new Party(2, []), type, null, [], null);
                if (await desk.Book.Change.ProposeAsync(codes[act[0] % codes.Count], change, turn, token) is not ChangeReservation.Outcome.Proposed proposed) return;
                await desk.Book.Change.ConfirmAsync(proposed.Confirmation.Id, desk.Turn(conversation), token);
                return;
            case 7 when codes.Count > 0:
                if (await desk.Book.Cancellation.ProposeAsync(codes[act[0] % codes.Count], null, null, turn, token) is not CancelReservation.Outcome.Proposed cancel) return;
                await desk.Book.Cancellation.ConfirmAsync(cancel.Confirmation.Id, desk.Turn(conversation), token);
                return;
            case 8:
                await desk.Book.Holds.ReleaseAsync($"hold-{act[0]}", turn.Now, token);
                return;
            default:
                desk.Clock.Advance(TimeSpan.FromMinutes(act[3]));
                return;
        }
    }

    private static async Task AssertCensusAsync(Desk desk)
    {
        var token = TestContext.Current.CancellationToken;
        var now = desk.Clock.GetUtcNow();
        var reservations = await AllAsync(desk, Reservation.DocumentType, ReservationsJson.Default.Reservation);
        var holds = await AllAsync(desk, HoldDocument.DocumentType, ReservationsJson.Default.HoldDocument);
        var months = await AllAsync(desk, StockMonth.DocumentType, ReservationsJson.Default.StockMonth);
        foreach (var month in months)
        {
            for (var day = 0; day < month.Key.NightCount; day++)
            {
                var night = month.Key.FirstNight.AddDays(day);
                var sold = reservations.Where(stay => stay.State.TakesStock()).SelectMany(stay => stay.Claims).Where(claim => claim.RoomType == month.RoomType && claim.Dates.Contains(night)).Sum(claim => claim.Rooms);
                var held = holds.Where(hold => hold.IsLive(now)).SelectMany(hold => hold.Offer.Claims).Where(claim => claim.RoomType == month.RoomType && claim.Dates.Contains(night)).Sum(claim => claim.Rooms);
                var rooms = desk.Hotel.RoomType(month.RoomType)!.RoomsToSell(night);
                Assert.Equal(sold, month.Confirmed[day]);
                Assert.Equal(held, month.Held(night, now));
                Assert.True(sold + held <= rooms, $"{month.RoomType} is oversold in the night of {night:O}.");
            }
        }

        foreach (var stay in reservations) Assert.Equal(stay.Version, (await desk.Book.HistoryAsync(stay, token)).Count);
    }

    private static async Task<List<T>> AllAsync<T>(Desk desk, string type, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> json)
    {
        var all = new List<T>();
        var query = new DocumentQuery(Container.Stays, desk.Hotel.Id, type) { PageSize = 1000 };
        await foreach (var document in desk.Store.QueryAllAsync(query, json, TestContext.Current.CancellationToken)) all.Add(document.Value);
        return all;
    }
}
