using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>Writes down what a guest is about to be read, with the one-shot token that their yes spends.</summary>
internal sealed class ReadBackBooking(StayLedger ledger, HotelCalendar calendar)
{
    /// <param name="Extras">Ids; those counted by the stay or the night are for the first room.</param>
    /// <param name="Replaces">The confirmation of an older read-back, which no yes spends any more.</param>
    public sealed record Request(
        StayOffer Offer,
        string? HoldId,
        IReadOnlyList<string> Extras,
        IReadOnlyList<string> Wishes,
        GuestContact Guest,
        Language Language,
        string? Replaces);

    public ValueTask<ConfirmationDocument> WriteAsync(Request request, ActingTurn turn, CancellationToken cancellationToken)
    {
        var id = turn.NewId($"book {request.Offer.Id} {request.Offer.Total} {string.Join(' ', request.Extras)}");
        return ledger.ActAsync([], WriteOnceAsync, cancellationToken);

        async ValueTask<ConfirmationDocument> WriteOnceAsync(StayWork work, CancellationToken token)
        {
            var written = await Confirmations.ReadAsync(id, work, token);
            if (written is not null) return written;
            await Confirmations.VoidAsync(request.Replaces, work, token);
            var confirmation = new ConfirmationDocument
            {
                Id = id,
                Kind = ConfirmationKind.Book,
                State = ConfirmationState.Open,
                ConversationId = turn.ConversationId,
                Proposed = Propose(request, turn),
                BaseVersion = 0,
                HoldId = request.HoldId,
                CreatedAt = turn.Now,
                ExpiresAt = turn.Now + ledger.Hotel.Rules.OfferLife,
            };
            Confirmations.Write(confirmation, work);
            return confirmation;
        }
    }

    /// <summary>What was read, while a yes still spends it; null otherwise.</summary>
    public async ValueTask<ConfirmationDocument?> FindAsync(string id, string conversationId, CancellationToken cancellationToken)
    {
        var read = await Confirmations.ReadAsync(id, ledger.Look(), cancellationToken);
        return read is { State: ConfirmationState.Open } && read.ConversationId == conversationId ? read : null;
    }

    private Reservation Propose(Request request, ActingTurn turn) => new()
    {
        Code = ConfirmationCode.New(),
        State = ReservationState.Confirmed,
        Arrival = request.Offer.Dates.Arrival,
        Departure = request.Offer.Dates.Departure,
        Rooms = [.. request.Offer.Rooms.Select((room, index) => Reserve(request.Offer, room, StayExtras.ForRoom(ledger.Hotel, request.Extras, index), turn.Now))],
        Guest = request.Guest,
        Language = request.Language,
        Channel = turn.Channel,
        ConversationId = turn.ConversationId,
        CreatedAt = turn.Now,
        Wishes = request.Wishes,
    };

    private ReservedRoom Reserve(StayOffer offer, OfferedRoom room, IReadOnlyList<string> extras, DateTimeOffset now) => new()
    {
        RoomType = offer.RoomType,
        RatePlan = offer.RatePlan,
        Party = room.Party,
        Extras = extras,
        Price = StayExtras.Added(ledger.Hotel, offer, room, extras),
        Cancellation = CancellationPolicy.Of(offer.Cancellation, offer.Dates, now, calendar),
        Guarantee = offer.Guarantee,
    };
}
