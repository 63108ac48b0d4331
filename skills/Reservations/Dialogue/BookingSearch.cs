using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>From complete dates and party to offers on the table, or to one that is settled on because the guest named it.</summary>
internal sealed class BookingSearch(ReservationBook book, HotelProfile hotel)
{
    /// <summary>Read on a screen; more is a catalogue, not an offer.</summary>
    private const int MostOffers = 12;

    /// <summary>Heard, not read: more cannot be kept in mind.</summary>
    private const int MostSpoken = 3;

    /// <param name="Chosen">Null when the guest has to choose.</param>
    public sealed record Result(BookingDraft Draft, StayOffer? Chosen, Outcome? Shown);

    public async ValueTask<Result> SearchAsync(BookingDraft draft, StayDates dates, Party party, OfferNote? note, ActingTurn turn, CancellationToken cancellationToken)
    {
        var rooms = RoomSplit.Of(party, draft.Party.Rooms ?? 1);
        var request = new FindOffers.Request(dates, rooms);
        var found = await book.Search.SearchAsync(request, turn.Now, cancellationToken);
        if (found.Offers.Count == 0)
        {
            var nearby = await book.Search.NearbyAsync(request, turn.Now, cancellationToken);
            var nothing = new BookingOutcome.NothingFree(dates, rooms, found.SoldOut.Count > 0 ? [] : found.Refusals, nearby, turn.NewId($"nearby {dates}"));
            return new Result(draft.WithoutOffer() with { OfferedFor = draft.Stay }, null, nothing);
        }

        var (wanted, why) = Wanted(found.Offers, draft);
        note ??= why;
        var sorted = Sorted(wanted, draft.Wishes);
        if (note is null && draft.RoomType is null && draft.Wishes.Contains("accessible") && !sorted.Any(offer => hotel.RoomType(offer.RoomType)?.Accessible == true)) note = new OfferNote.NoneAccessible();
        var shown = await book.Shown.KeepAsync(Shortened(sorted, draft, turn.Channel), turn, cancellationToken);
        draft = draft with { OffersId = shown.Id, OfferedFor = draft.Stay, ChosenId = null, SingleOffer = shown.Offers.Count == 1 };
        if (Named(shown.Offers, draft) is { } named && note is null) return new Result(draft with { ChosenId = named.Id }, named, null);
        return new Result(draft, null, new BookingOutcome.OffersShown(shown.Offers, draft.Wishes, note, shown.Id));
    }

    /// <summary>As many as can be taken in; on the phone each room in its cheapest plan, until one is named.</summary>
    private static IReadOnlyList<StayOffer> Shortened(IReadOnlyList<StayOffer> offers, BookingDraft draft, string channel) =>
        channel != Channels.Phone ? [.. offers.Take(MostOffers)]
        : draft.RoomType is not null ? [.. offers.Take(MostSpoken)]
        : [.. offers.DistinctBy(offer => offer.RoomType).Take(MostSpoken)];

    /// <summary>The one offer of the type and plan that the guest named.</summary>
    private static StayOffer? Named(IReadOnlyList<StayOffer> offers, BookingDraft draft) =>
        draft.RoomType is null || draft.RatePlan is null ? null
        : offers.FirstOrDefault(offer => offer.RoomType == draft.RoomType && offer.RatePlan == draft.RatePlan);

    /// <summary>Only what was named, while it is to be had.</summary>
    private (IReadOnlyList<StayOffer> Offers, OfferNote? Note) Wanted(IReadOnlyList<StayOffer> offers, BookingDraft draft)
    {
        OfferNote? note = null;
        if (draft.RoomType is { } type)
        {
            var ofType = offers.Where(offer => offer.RoomType == type).ToArray();
            if (ofType.Length > 0) offers = ofType;
            else note = new OfferNote.TypeNotFree(type);
        }
        // An accessible room is kept for those who need it, as long as another is to be had.
        else if (!draft.Wishes.Contains("accessible") && offers.Where(offer => hotel.RoomType(offer.RoomType)?.Accessible != true).ToArray() is { Length: > 0 } others)
        {
            offers = others;
        }

        if (draft.RatePlan is { } plan)
        {
            var ofPlan = offers.Where(offer => offer.RatePlan == plan).ToArray();
            if (ofPlan.Length > 0) offers = ofPlan;
            else note ??= new OfferNote.PlanNotSold(plan);
        }

        return (offers, note);
    }

    /// <summary>Rooms that meet more of the wishes first, an accessible one before all; then by price, each type's plans together.</summary>
    private IReadOnlyList<StayOffer> Sorted(IReadOnlyList<StayOffer> offers, IReadOnlyList<string> wishes) =>
    [
        .. offers
            .GroupBy(offer => offer.RoomType)
            .OrderByDescending(group => Met(group.Key, wishes))
            .ThenBy(group => group.Min(offer => offer.Total.Amount))
            .SelectMany(group => group.OrderBy(offer => offer.Total.Amount)),
    ];

    private int Met(string roomType, IReadOnlyList<string> wishes)
    {
        if (hotel.RoomType(roomType) is not { } type) return 0;
        var accessible = wishes.Contains("accessible") && type.Accessible ? 100 : 0;
        return accessible + wishes.Count(wish => type.Tags.Contains(wish) || type.Tags.Any(tag => tag.EndsWith($"_{wish}", StringComparison.Ordinal)));
    }
}
