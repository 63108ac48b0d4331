using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>Extras on top of an offered room; the nights stay as they were offered.</summary>
internal static class StayExtras
{
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

    /// <summary>What can still be added to a stay in a plan: what the plan holds already is left out.</summary>
    public static IReadOnlyList<Extra> ToOffer(HotelProfile hotel, string ratePlan) =>
        hotel.RatePlan(ratePlan) is { } plan ? [.. hotel.Extras.Where(extra => !Pricing.IsIncluded(plan, extra))] : hotel.Extras;
}
