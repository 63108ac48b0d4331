using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Wording;

/// <summary>What rooms, plans and extras are called in a language.</summary>
internal sealed class StayNames(HotelProfile hotel, Language language)
{
    public HotelProfile Hotel { get; } = hotel;

    public string Room(string id) => Hotel.RoomType(id)?.Name[language] ?? id;

    public string Plan(string id) => Hotel.RatePlan(id)?.Name[language] ?? id;

    public string Extra(string id) => Hotel.Extra(id)?.Name[language] ?? id;

    /// <summary>"Classic Double, Flexible".</summary>
    public string RoomAndPlan(string room, string plan) => $"{Room(room)}, {Plan(plan)}";

    public string Offer(StayOffer offer) => RoomAndPlan(offer.RoomType, offer.RatePlan);

    public string Stay(Reservation reservation)
    {
        var first = reservation.Rooms[0];
        var name = RoomAndPlan(first.RoomType, first.RatePlan);
        return reservation.Rooms.Count == 1 ? name : $"{reservation.Rooms.Count} × {name}";
    }

    /// <summary>Everybody who comes, in all rooms.</summary>
    public static Party Everybody(IEnumerable<Party> rooms)
    {
        var all = rooms.ToArray();
        return new Party(all.Sum(room => room.Adults), [.. all.SelectMany(room => room.ChildAges).Order()]);
    }

    /// <summary>Extras of all rooms together, each with what it costs.</summary>
    public static IReadOnlyList<(string Extra, Money Amount)> Extras(Reservation reservation) =>
    [
        .. reservation.Rooms
            .SelectMany(room => room.Price.Extras)
            .GroupBy(extra => extra.Extra)
            .Select(group => (group.Key, new Money(group.Sum(extra => extra.Amount), reservation.Currency))),
    ];

    public static Money CityTax(Reservation reservation) =>
        reservation.Rooms.Aggregate(Money.Zero(reservation.Currency), (sum, room) => sum + room.Price.CityTax);

    /// <summary>What cancelling costs once it is no longer free.</summary>
    public static Money LateFee(Reservation reservation) =>
        reservation.Rooms.Aggregate(Money.Zero(reservation.Currency), (sum, room) => sum + room.Cancellation.FeeAfterDeadline(room.Price));

    /// <summary>Hotel time until which all rooms can be given back for nothing; null when one never can.</summary>
    public static DateTime? FreeUntil(Reservation reservation) =>
        reservation.Rooms.Any(room => room.Cancellation.FreeUntilLocal is null) ? null : reservation.Rooms.Min(room => room.Cancellation.FreeUntilLocal);
}
