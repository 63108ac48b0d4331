using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Memory;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;
using FrontOffice.Tests.Testing;
using FrontOffice.Tests.Unit.Data.Hotel;

namespace FrontOffice.Tests.Unit.Skills.Reservations;

/// <summary>A small house with its book of stays, on Saturday 21 November 2026 at noon.</summary>
internal sealed class Desk
{
    public static readonly StayDates Weekend = new(new DateOnly(2026, 11, 27), new DateOnly(2026, 11, 30));

    public static readonly GuestContact Marie = new("Marie", "Lefèvre", "marie@guest.example", null);

    private int _turns;

    public Desk(HotelProfile? hotel = null, IDocumentStore? store = null)
    {
        Hotel = hotel ?? SmallHotel.Create();
        Clock = new TestClock(new DateTimeOffset(2026, 11, 21, 11, 0, 0, TimeSpan.Zero));
        Calendar = new HotelCalendar(Hotel.Zone, Clock);
        Store = store ?? new MemoryDocumentStore(Clock);
        Book = new ReservationBook(Store, Hotel, Calendar);
    }

    public HotelProfile Hotel { get; }

    public TestClock Clock { get; }

    public HotelCalendar Calendar { get; }

    public IDocumentStore Store { get; }

    public ReservationBook Book { get; }

    public ActingTurn Turn(string conversation = "conversation-1", string? address = null, string? id = null) =>
        new(conversation, id ?? $"turn-{Interlocked.Increment(ref _turns)}", "webchat", address, Clock.GetUtcNow());

    public async Task<StayOffer> OfferAsync(string roomType, StayDates dates, int adults = 2, string plan = "flexible")
    {
        var found = await Book.Search.SearchAsync(new FindOffers.Request(dates, [new Party(adults, [])]), Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        return found.Offers.Single(offer => offer.RoomType == roomType && offer.RatePlan == plan);
    }

    public async Task<ConfirmationDocument> ReadBackAsync(StayOffer offer, string conversation = "conversation-1", string? holdId = null) =>
        await Book.ReadBack.WriteAsync(
            new ReadBackBooking.Request(offer, holdId, [], [], Marie, Language.English, Replaces: null), Turn(conversation), TestContext.Current.CancellationToken);

    public async Task<Reservation> BookAsync(string roomType, StayDates dates, string conversation = "conversation-1", string plan = "flexible")
    {
        var confirmation = await ReadBackAsync(await OfferAsync(roomType, dates, plan: plan), conversation);
        var outcome = await Book.Booking.ConfirmAsync(confirmation.Id, Turn(conversation), TestContext.Current.CancellationToken);
        return Assert.IsType<ConfirmBooking.Outcome.Booked>(outcome).Reservation;
    }

    public async Task<int> FreeAsync(string roomType, StayDates dates)
    {
        var work = new StayWork(Store, Hotel);
        var stock = await work.ReadStockAsync(StockMonthKey.Spanned(roomType, dates), TestContext.Current.CancellationToken);
        return stock.AvailableThroughout(roomType, dates, Clock.GetUtcNow());
    }
}
