using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>The guest's yes to a read-back: spends the token, the hold and the stock, and makes the reservation, in one commit.</summary>
internal sealed class ConfirmBooking(StayLedger ledger, FindOffers search)
{
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <param name="Again">This yes had been given before; nothing was done now.</param>
        public sealed record Booked(Reservation Reservation, bool Again) : Outcome;

        /// <summary>The last room went to somebody else, or the dates were closed, since it was read back.</summary>
        public sealed record SoldMeanwhile : Outcome;

        /// <summary>It was read back too long ago to be booked as read.</summary>
        public sealed record TooLate : Outcome;

        /// <summary>A newer read-back took its place, or this conversation never had it.</summary>
        public sealed record NotCurrent : Outcome;
    }

    public async ValueTask<Outcome> ConfirmAsync(string confirmationId, ActingTurn turn, CancellationToken cancellationToken)
    {
        var look = ledger.Look();
        var read = await Confirmations.ReadAsync(confirmationId, look, cancellationToken);
        if (read is not { Kind: ConfirmationKind.Book } || read.ConversationId != turn.ConversationId) return new Outcome.NotCurrent();
        var held = await HoldAsync(read, look, cancellationToken);
        var contended = Months(read, held).Select(key => key.DocumentId).Concat(held?.Holders ?? []);
        return await ledger.ActAsync(contended, (work, token) => ConfirmOnceAsync(confirmationId, turn, work, token), cancellationToken);
    }

    /// <summary>What an earlier yes of this conversation booked, or null.</summary>
    public async ValueTask<Reservation?> FindAsync(string confirmationId, string conversationId, CancellationToken cancellationToken)
    {
        var look = ledger.Look();
        var confirmation = await Confirmations.ReadAsync(confirmationId, look, cancellationToken);
        return confirmation is { Kind: ConfirmationKind.Book, State: ConfirmationState.Spent } && confirmation.ConversationId == conversationId
            ? await ReservationDocuments.ReadAsync(confirmation.Proposed.Code, look, cancellationToken)
            : null;
    }

    private async ValueTask<Outcome> ConfirmOnceAsync(string confirmationId, ActingTurn turn, StayWork work, CancellationToken token)
    {
        var confirmation = await Confirmations.ReadAsync(confirmationId, work, token);
        if (confirmation is null or { State: ConfirmationState.Void }) return new Outcome.NotCurrent();
        if (confirmation.State == ConfirmationState.Spent)
        {
            var booked = await ReservationDocuments.ReadAsync(confirmation.Proposed.Code, work, token);
            return booked is null ? new Outcome.NotCurrent() : new Outcome.Booked(booked, Again: confirmation.SpentBy != turn.TurnId);
        }

        if (turn.Now >= confirmation.ExpiresAt) return new Outcome.TooLate();
        var proposed = confirmation.Proposed;
        if (proposed.Rooms.Any(room => search.Judge(room.RoomType, room.RatePlan, proposed.Dates, turn.Now) is not null)) return new Outcome.SoldMeanwhile();
        var hold = await HoldAsync(confirmation, work, token);
        var stock = await work.ReadStockAsync(Months(confirmation, hold), token);
        if (stock.Take(proposed.Claims, confirmation.HoldId, turn.Now) is not StockDecision.Granted granted) return new Outcome.SoldMeanwhile();
        while (await ReservationDocuments.ReadAsync(proposed.Code, work, token) is not null) proposed = proposed with { Code = ConfirmationCode.New() };
        work.Write(granted);
        if (hold is not null) await HoldRoom.ForgetAsync(hold, work, turn.Now, token);
        ReservationDocuments.Write(proposed, before: null, "booked", reason: null, turn, work);
        Confirmations.Write(confirmation with { State = ConfirmationState.Spent, SpentBy = turn.TurnId, Proposed = proposed }, work);
        return new Outcome.Booked(proposed, Again: false);
    }

    private static async ValueTask<HoldDocument?> HoldAsync(ConfirmationDocument confirmation, StayWork work, CancellationToken token) =>
        confirmation.HoldId is { } id ? await HoldRoom.ReadAsync(id, work, token) : null;

    /// <summary>Those that are spent from, and those in which the hold stands: it may have moved on since the read-back.</summary>
    private static IReadOnlyList<StockMonthKey> Months(ConfirmationDocument confirmation, HoldDocument? hold) =>
        StockMonthKey.Spanned(confirmation.Proposed.Claims.Concat(hold?.Offer.Claims ?? []));
}
