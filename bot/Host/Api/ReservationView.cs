using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Host.Api;

/// <summary>A reservation on the wire.</summary>
/// <param name="State">"held", "confirmed", "in_house", "checked_out", "cancelled", "no_show".</param>
/// <param name="Arrival">First night, hotel's day.</param>
/// <param name="Departure">Day of leaving, not a night.</param>
/// <param name="Total">With taxes and extras.</param>
/// <param name="CreatedAt">UTC.</param>
internal sealed record ReservationView(
    string Code,
    ReservationState State,
    DateOnly Arrival,
    DateOnly Departure,
    int Nights,
    IReadOnlyList<RoomView> Rooms,
    GuestView Guest,
    Money Total,
    string Channel,
    string ConversationId,
    DateTimeOffset CreatedAt)
{
    public static ReservationView Of(Reservation reservation) => new(
        reservation.Code,
        reservation.State,
        reservation.Arrival,
        reservation.Departure,
        reservation.Dates.NightCount,
        [.. reservation.Rooms.Select(RoomView.Of)],
        new GuestView($"{reservation.Guest.FirstName} {reservation.Guest.LastName}".Trim(), reservation.Guest.Email, reservation.Guest.Phone, reservation.Language.Code),
        reservation.Total,
        reservation.Channel,
        reservation.ConversationId,
        reservation.CreatedAt);
}
