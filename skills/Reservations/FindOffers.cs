using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>Searches the house: every type that takes the party, in every plan that sells the dates, with its total.</summary>
internal sealed class FindOffers(StayLedger ledger, HotelCalendar calendar)
{
    private const int DaysEitherSide = 7;

    /// <param name="Rooms">The party of each room.</param>
    public sealed record Request(StayDates Dates, IReadOnlyList<Party> Rooms);

    /// <param name="Offers">By type in the house's order, then by plan; none has an id yet.</param>
    /// <param name="SoldOut">Types that take the party and have no room left in a night.</param>
    /// <param name="Refusals">Why plans do not sell dates in which a room is free.</param>
    public sealed record Found(IReadOnlyList<StayOffer> Offers, IReadOnlyList<string> SoldOut, IReadOnlyList<SaleRefusal> Refusals);

    public async ValueTask<Found> SearchAsync(Request request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var types = Fitting(request.Rooms);
        var stock = await ledger.Look().ReadStockAsync(types.SelectMany(type => StockMonthKey.Spanned(type.Id, request.Dates)), cancellationToken);
        return Search(request, types, stock, now);
    }

    /// <summary>Stays of the same length before and after dates that are gone: the nearest on each side, with their cheapest offer.</summary>
    public async ValueTask<IReadOnlyList<StayOffer>> NearbyAsync(Request request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var earliest = StayRules.EarliestArrival(ledger.Hotel.Rules, calendar.ToLocal(now));
        var types = Fitting(request.Rooms);
        var around = new StayDates(request.Dates.Arrival.AddDays(-DaysEitherSide), request.Dates.Departure.AddDays(DaysEitherSide));
        var stock = await ledger.Look().ReadStockAsync(types.SelectMany(type => StockMonthKey.Spanned(type.Id, around)), cancellationToken);
        var before = Enumerable.Range(1, DaysEitherSide).Select(day => request.Dates.Arrival.AddDays(-day)).Where(day => day >= earliest);
        var after = Enumerable.Range(1, DaysEitherSide).Select(day => request.Dates.Arrival.AddDays(day));
        return [.. new[] { before, after }.Select(Nearest).OfType<StayOffer>()];

        StayOffer? Nearest(IEnumerable<DateOnly> arrivals) => arrivals
            .Select(arrival => Search(request with { Dates = StayDates.Of(arrival, request.Dates.NightCount) }, types, stock, now).Offers.MinBy(offer => offer.Total))
            .FirstOrDefault(offer => offer is not null);
    }

    /// <summary>The offer of one type and plan, or null when restrictions or the room's limits are against it; stock is not looked at.</summary>
    public StayOffer? Offer(string roomType, string ratePlan, Request request, DateTimeOffset now) =>
        Sells(roomType, ratePlan, request, now) && ledger.Hotel.RatePlan(ratePlan) is { } plan
            ? Priced(plan, roomType, request, request.Rooms.Count, now)
            : null;

    /// <summary>Whether restrictions and the room's limits let it be sold; stock is not looked at.</summary>
    public bool Sells(string roomType, string ratePlan, Request request, DateTimeOffset now) =>
        ledger.Hotel.RatePlan(ratePlan) is not null
        && ledger.Hotel.RoomType(roomType) is { } type
        && RoomSplit.Fits(ledger.Hotel, type, request.Rooms)
        && Judge(roomType, ratePlan, request.Dates, now) is null;

    public SaleRefusal? Judge(string roomType, string ratePlan, StayDates dates, DateTimeOffset now) =>
        Restrictions.Judge(ledger.Hotel.Restrictions, roomType, ratePlan, dates, Today(now));

    private IReadOnlyList<RoomType> Fitting(IReadOnlyList<Party> rooms) =>
        [.. ledger.Hotel.RoomTypes.Where(type => RoomSplit.Fits(ledger.Hotel, type, rooms))];

    private Found Search(Request request, IReadOnlyList<RoomType> types, Stock stock, DateTimeOffset now)
    {
        var offers = new List<StayOffer>();
        var soldOut = new List<string>();
        var refusals = new List<SaleRefusal>();
        foreach (var type in types)
        {
            var left = stock.AvailableThroughout(type.Id, request.Dates, now);
            if (left < request.Rooms.Count)
            {
                soldOut.Add(type.Id);
                continue;
            }

            foreach (var plan in ledger.Hotel.RatePlans)
            {
                if (Judge(type.Id, plan.Id, request.Dates, now) is { } refusal) refusals.Add(refusal);
                else if (Priced(plan, type.Id, request, left, now) is { } offer) offers.Add(offer);
            }
        }

        return new Found(offers, soldOut, [.. refusals.Distinct()]);
    }

    private StayOffer? Priced(RatePlan plan, string roomType, Request request, int left, DateTimeOffset now)
    {
        var rooms = new List<OfferedRoom>();
        foreach (var party in request.Rooms)
        {
            var room = new RoomRequest { RoomType = roomType, RatePlan = plan.Id, Dates = request.Dates, Party = party };
            if (Pricing.Price(ledger.Hotel, room, Today(now)) is not { } price) return null;
            rooms.Add(new OfferedRoom(party, price));
        }

        return new StayOffer
        {
            Id = "",
            RoomType = roomType,
            RatePlan = plan.Id,
            Dates = request.Dates,
            Rooms = rooms,
            Cancellation = plan.Cancellation,
            FreeUntilLocal = CancellationPolicy.Of(plan.Cancellation, request.Dates, now, calendar).FreeUntilLocal,
            Guarantee = plan.Guarantee,
            Left = left,
            ExpiresAt = now + ledger.Hotel.Rules.OfferLife,
        };
    }

    private DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(calendar.ToLocal(now));
}
