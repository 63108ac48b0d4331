using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Bot.Host.Api;

/// <summary>What could be booked; nothing is set aside.</summary>
/// <param name="Left">Rooms of the type free in every night.</param>
/// <param name="Total">All rooms, city tax included.</param>
internal sealed record OfferView(string RoomType, string RatePlan, int Rooms, int Left, Money Total, Money CityTax)
{
    public static OfferView Of(StayOffer offer) => new(offer.RoomType, offer.RatePlan, offer.Rooms.Count, offer.Left, offer.Total, offer.CityTax);
}
