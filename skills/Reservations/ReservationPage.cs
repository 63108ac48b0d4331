using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Reservations;

/// <param name="Continuation">Null when this is the last page.</param>
public sealed record ReservationPage(IReadOnlyList<Reservation> Reservations, string? Continuation);
