using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Ledger;

/// <summary>Reservations and the events of their changes, written together.</summary>
internal static class ReservationDocuments
{
    /// <summary>The guest acts through the desk.</summary>
    public const string Guest = "guest";

    public static ValueTask<Reservation?> ReadAsync(string code, StayWork work, CancellationToken cancellationToken) =>
        work.ReadAsync(Reservation.DocumentIdOf(code), ReservationsJson.Default.Reservation, cancellationToken);

    public static ValueTask<StayEvent?> ReadEventAsync(string code, int version, StayWork work, CancellationToken cancellationToken) =>
        work.ReadAsync(StayEvent.DocumentIdOf(code, version), ReservationsJson.Default.StayEvent, cancellationToken);

    /// <param name="kind">"booked", "changed", "cancelled".</param>
    public static void Write(Reservation after, Reservation? before, string kind, string? reason, ActingTurn turn, StayWork work)
    {
        var happened = new StayEvent
        {
            Kind = kind,
            Code = after.Code,
            Version = after.Version,
            CreatedAt = turn.Now,
            Actor = Guest,
            Channel = turn.Channel,
            ConversationId = turn.ConversationId,
            Reason = reason,
            Before = before,
            After = after,
        };
        work.Write(Reservation.DocumentIdOf(after.Code), Reservation.DocumentType, after, ReservationsJson.Default.Reservation);
        work.Write(happened.DocumentId, StayEvent.DocumentType, happened, ReservationsJson.Default.StayEvent);
    }
}
