using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>Extras on top of an offered room; the nights stay as they were offered.</summary>
internal static class StayExtras
{
    private const string Cot = "cot";
    private const string Pet = "pet";
    private const string Pets = "pets";
    private const int OldestInCot = 3;

    public static StayPrice Added(HotelProfile hotel, StayOffer offer, OfferedRoom room, IReadOnlyList<string> extras)
    {
        if (extras.Count == 0) return room.Price with { Extras = [] };
        var request = new RoomRequest { RoomType = offer.RoomType, RatePlan = offer.RatePlan, Dates = offer.Dates, Party = room.Party, Extras = extras };
        var priced = Pricing.Price(hotel, request, offer.Dates.Arrival);
        return room.Price with { Extras = priced?.Extras ?? [] };
    }

    /// <summary>Extras counted by the stay or the night are for the first room; those counted by guests are for each.</summary>
    public static IReadOnlyList<string> ForRoom(HotelProfile hotel, IReadOnlyList<string> extras, int room) =>
        room == 0 ? extras : [.. extras.Where(id => hotel.Extra(id)?.Unit is ExtraUnit.PerGuest or ExtraUnit.PerGuestNight)];

    /// <summary>True when it can be added to a stay in a plan; what the plan holds already cannot.</summary>
    public static bool CanAdd(HotelProfile hotel, string ratePlan, string extra) =>
        hotel.Extra(extra) is { } known && (hotel.RatePlan(ratePlan) is not { } plan || !Pricing.IsIncluded(plan, known));

    /// <summary>What is worth offering to a party: a cot where a small child comes, a pet's place where a pet does.</summary>
    public static IReadOnlyList<Extra> ToOffer(HotelProfile hotel, StayOffer offer, IReadOnlyList<string> wishes) =>
    [
        .. hotel.Extras.Where(extra => CanAdd(hotel, offer.RatePlan, extra.Id) && extra.Id switch
        {
            Cot => wishes.Contains(Cot) || offer.Rooms.Any(room => room.Party.ChildAges.Any(age => age <= OldestInCot)),
            Pet => wishes.Contains(Pets),
            _ => true,
        }),
    ];
}
