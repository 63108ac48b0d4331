using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>Other dates, another party, another room or other extras for a reservation: worked out and read back first, then done as one release-and-take.</summary>
internal sealed class ChangeReservation(StayLedger ledger, FindOffers search, HotelCalendar calendar)
{
    /// <summary>What it should be; null keeps what is.</summary>
    public sealed record Request(StayDates Dates, Party Party, string? RoomType, string? RatePlan, IReadOnlyList<string> Extras, string? Replaces);

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>It can be done; the token does it.</summary>
        public sealed record Proposed(Reservation Before, ConfirmationDocument Confirmation) : Outcome;

        /// <param name="Again">This yes had been given before; nothing was done now.</param>
        public sealed record Changed(Reservation Before, Reservation After, bool Again) : Outcome;

        /// <summary>Nothing would be different.</summary>
        public sealed record SameAsBefore(Reservation Reservation) : Outcome;

        /// <summary>The room is not to be had for that; the reservation stands as it was.</summary>
        /// <param name="Others">What is to be had instead for the same dates and party.</param>
        public sealed record NotFree(Reservation Reservation, IReadOnlyList<StayOffer> Others, SaleRefusal? Reason) : Outcome;

        /// <summary>The party does not fit into the rooms that it has.</summary>
        public sealed record DoesNotFit(Reservation Reservation, IReadOnlyList<StayOffer> Others) : Outcome;

        /// <summary>It would be given back in part when that is no longer free: the desk's staff decide.</summary>
        public sealed record PeopleDecide(Reservation Reservation) : Outcome;

        /// <summary>It is cancelled, over, or has begun.</summary>
        public sealed record NotChangeable(Reservation Reservation) : Outcome;

        /// <summary>The read-back is out of date.</summary>
        public sealed record NotCurrent : Outcome;
    }

    /// <summary>Works the change out and writes the token for it; the reservation is not touched.</summary>
    public ValueTask<Outcome> ProposeAsync(string code, Request request, ActingTurn turn, CancellationToken cancellationToken)
    {
        var id = turn.NewId($"change {code} {request.Dates} {request.Party.Adults} {string.Join(' ', request.Party.ChildAges)} {request.RoomType} {request.RatePlan} {string.Join(' ', request.Extras)}");
        return ledger.ActAsync([], ProposeOnceAsync, cancellationToken);

        async ValueTask<Outcome> ProposeOnceAsync(StayWork work, CancellationToken token)
        {
            var before = await ReservationDocuments.ReadAsync(code, work, token);
            if (before is null) return new Outcome.NotCurrent();
            if (await Confirmations.ReadAsync(id, work, token) is { State: not ConfirmationState.Void } written) return new Outcome.Proposed(before, written);
            if (before.State != ReservationState.Confirmed) return new Outcome.NotChangeable(before);
            var roomType = request.RoomType ?? before.Rooms[0].RoomType;
            var ratePlan = request.RatePlan ?? before.Rooms[0].RatePlan;
            if (before.Rooms.Count > request.Party.Adults) return new Outcome.DoesNotFit(before, []);
            var asked = new FindOffers.Request(request.Dates, RoomSplit.Of(request.Party, before.Rooms.Count));
            if (IsSame(before, request, asked.Rooms, roomType, ratePlan)) return new Outcome.SameAsBefore(before);
            var offer = await OfferAsync(before, roomType, ratePlan, asked, turn.Now, work, token);
            if (offer is null) return await RefusedAsync(before, asked, roomType, ratePlan, turn.Now, token);
            var after = After(before, offer, request.Extras, turn.Now);
            if (after.Total < before.Total && !before.PreviewCancellation(turn.Now).IsFree) return new Outcome.PeopleDecide(before);
            await Confirmations.VoidAsync(request.Replaces, work, token);
            var confirmation = new ConfirmationDocument
            {
                Id = id,
                Kind = ConfirmationKind.Change,
                State = ConfirmationState.Open,
                ConversationId = turn.ConversationId,
                Proposed = after,
                BaseVersion = before.Version,
                CreatedAt = turn.Now,
                ExpiresAt = turn.Now + ledger.Hotel.Rules.OfferLife,
            };
            Confirmations.Write(confirmation, work);
            return new Outcome.Proposed(before, confirmation);
        }
    }

    /// <summary>The guest's yes: old nights given back and new ones taken in one commit.</summary>
    public async ValueTask<Outcome> ConfirmAsync(string confirmationId, ActingTurn turn, CancellationToken cancellationToken)
    {
        var look = ledger.Look();
        var read = await Confirmations.ReadAsync(confirmationId, look, cancellationToken);
        if (read is not { Kind: ConfirmationKind.Change } || read.ConversationId != turn.ConversationId) return new Outcome.NotCurrent();
        var old = await ReservationDocuments.ReadAsync(read.Proposed.Code, look, cancellationToken);
        var contended = StockMonthKey.Spanned(read.Proposed.Claims.Concat(old?.Claims ?? [])).Select(key => key.DocumentId);
        return await ledger.ActAsync(contended, (work, token) => ConfirmOnceAsync(confirmationId, turn, work, token), cancellationToken);
    }

    /// <summary>What an earlier yes of this conversation changed, or null.</summary>
    public async ValueTask<StayEvent?> FindAsync(string confirmationId, string conversationId, CancellationToken cancellationToken)
    {
        var look = ledger.Look();
        var read = await Confirmations.ReadAsync(confirmationId, look, cancellationToken);
        return read is { Kind: ConfirmationKind.Change, State: ConfirmationState.Spent } && read.ConversationId == conversationId
            ? await ReservationDocuments.ReadEventAsync(read.Proposed.Code, read.Proposed.Version, look, cancellationToken)
            : null;
    }

    private async ValueTask<Outcome> ConfirmOnceAsync(string confirmationId, ActingTurn turn, StayWork work, CancellationToken token)
    {
        var confirmation = await Confirmations.ReadAsync(confirmationId, work, token);
        if (confirmation is null or { State: ConfirmationState.Void }) return new Outcome.NotCurrent();
        var before = await ReservationDocuments.ReadAsync(confirmation.Proposed.Code, work, token);
        if (before is null) return new Outcome.NotCurrent();
        if (confirmation.State == ConfirmationState.Spent)
        {
            var happened = await ReservationDocuments.ReadEventAsync(before.Code, confirmation.Proposed.Version, work, token);
            return happened?.Before is { } old ? new Outcome.Changed(old, happened.After, Again: confirmation.SpentBy != turn.TurnId) : new Outcome.NotCurrent();
        }

        if (before.Version != confirmation.BaseVersion || turn.Now >= confirmation.ExpiresAt) return new Outcome.NotCurrent();
        var after = confirmation.Proposed;
        if (after.Rooms.Any(room => search.Judge(room.RoomType, room.RatePlan, after.Dates, turn.Now) is not null)) return new Outcome.NotFree(before, [], Reason: null);
        var stock = await work.ReadStockAsync(StockMonthKey.Spanned(before.Claims.Concat(after.Claims)), token);
        if (stock.Exchange(before.Claims, after.Claims, holdId: null, turn.Now) is not StockDecision.Granted granted) return new Outcome.NotFree(before, [], Reason: null);
        work.Write(granted);
        ReservationDocuments.Write(after, before, "changed", reason: null, turn, work);
        Confirmations.Write(confirmation with { State = ConfirmationState.Spent, SpentBy = turn.TurnId }, work);
        return new Outcome.Changed(before, after, Again: false);
    }

    /// <summary>The wanted room, with the reservation's own nights counted as free to it.</summary>
    private async ValueTask<StayOffer?> OfferAsync(
        Reservation before, string roomType, string ratePlan, FindOffers.Request asked, DateTimeOffset now, StayWork work, CancellationToken token)
    {
        var claim = new RoomClaim(roomType, asked.Dates, asked.Rooms.Count);
        var stock = await work.ReadStockAsync(StockMonthKey.Spanned(before.Claims.Append(claim)), token);
        return stock.Exchange(before.Claims, [claim], holdId: null, now) is StockDecision.Granted
            ? search.Offer(roomType, ratePlan, asked, now)
            : null;
    }

    private async ValueTask<Outcome> RefusedAsync(
        Reservation before, FindOffers.Request asked, string roomType, string ratePlan, DateTimeOffset now, CancellationToken token)
    {
        var found = await search.SearchAsync(asked, now, token);
        var others = found.Offers.Where(offer => offer.RoomType != roomType || offer.RatePlan != ratePlan).ToArray();
        var type = ledger.Hotel.RoomType(roomType);
        return type is not null && !RoomSplit.Fits(ledger.Hotel, type, asked.Rooms)
            ? new Outcome.DoesNotFit(before, others)
            : new Outcome.NotFree(before, others, search.Judge(roomType, ratePlan, asked.Dates, now));
    }

    private Reservation After(Reservation before, StayOffer offer, IReadOnlyList<string> extras, DateTimeOffset now) => before with
    {
        Version = before.Version + 1,
        Arrival = offer.Dates.Arrival,
        Departure = offer.Dates.Departure,
        Rooms = [.. offer.Rooms.Select((room, index) => Reserve(before, offer, room, index, extras, now))],
    };

    private ReservedRoom Reserve(Reservation before, StayOffer offer, OfferedRoom room, int index, IReadOnlyList<string> extras, DateTimeOffset now)
    {
        var wanted = StayExtras.ForRoom(ledger.Hotel, extras, index);
        var old = before.Rooms[index];
        var sameStay = before.Dates == offer.Dates && old.RoomType == offer.RoomType && old.RatePlan == offer.RatePlan;
        return new ReservedRoom
        {
            RoomType = offer.RoomType,
            RatePlan = offer.RatePlan,
            Party = room.Party,
            Extras = wanted,
            // Extras alone leave the nights at the price and terms they were booked at.
            Price = sameStay && old.Party == room.Party
                ? old.Price with { Extras = StayExtras.Added(ledger.Hotel, offer, room, wanted).Extras }
                : StayExtras.Added(ledger.Hotel, offer, room, wanted),
            Cancellation = sameStay ? old.Cancellation : CancellationPolicy.Of(offer.Cancellation, offer.Dates, now, calendar),
            Guarantee = offer.Guarantee,
        };
    }

    private static bool IsSame(Reservation before, Request request, IReadOnlyList<Party> rooms, string roomType, string ratePlan) =>
        before.Dates == request.Dates
        && before.Rooms.Select(room => room.Party).SequenceEqual(rooms)
        && before.Rooms.All(room => room.RoomType == roomType && room.RatePlan == ratePlan)
        && before.Rooms[0].Extras.Order(StringComparer.Ordinal).SequenceEqual(request.Extras.Order(StringComparer.Ordinal));
}
