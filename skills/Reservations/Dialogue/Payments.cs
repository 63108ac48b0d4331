using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>What a reservation has to be paid when.</summary>
internal static class Payments
{
    /// <param name="bookedOn">The hotel's day on which it was booked.</param>
    public static PaymentTerms Due(Reservation reservation, DateOnly bookedOn) =>
        PaymentTerms.Of(reservation.Rooms[0].Guarantee, reservation.Total, reservation.Arrival, bookedOn);
}
