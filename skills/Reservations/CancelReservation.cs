using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>Gives a reservation back: fee, refund and deadline are read first, then one commit does it, once.</summary>
internal sealed class CancelReservation(StayLedger ledger)
{
    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>What it would mean; the token does it.</summary>
        public sealed record Proposed(Reservation Reservation, CancellationPreview Preview, ConfirmationDocument Confirmation) : Outcome;

        /// <param name="Again">It had been given back before; nothing was done now.</param>
        public sealed record Cancelled(Reservation Reservation, bool Again) : Outcome;

        /// <summary>The fee is no longer what was read: it is read again with a new token.</summary>
        public sealed record FeeChanged : Outcome;

        /// <summary>The stay has begun or is over.</summary>
        public sealed record NotCancellable(Reservation Reservation) : Outcome;

        /// <summary>The read-back is out of date, or not this conversation's.</summary>
        public sealed record NotCurrent : Outcome;
    }

    /// <summary>Says what giving it back would mean and writes the token for it; the reservation is not touched.</summary>
    public ValueTask<Outcome> ProposeAsync(string code, string? reason, string? replaces, ActingTurn turn, CancellationToken cancellationToken)
    {
        var id = turn.NewId($"cancel {code}");
        return ledger.ActAsync([], ProposeOnceAsync, cancellationToken);

        async ValueTask<Outcome> ProposeOnceAsync(StayWork work, CancellationToken token)
        {
            var reservation = await ReservationDocuments.ReadAsync(code, work, token);
            if (reservation is null) return new Outcome.NotCurrent();
            if (reservation.State == ReservationState.Cancelled) return new Outcome.Cancelled(reservation, Again: true);
            if (!reservation.State.CanBecome(ReservationState.Cancelled)) return new Outcome.NotCancellable(reservation);
            var preview = reservation.PreviewCancellation(turn.Now);
            if (await Confirmations.ReadAsync(id, work, token) is { } written) return new Outcome.Proposed(reservation, preview, written);
            await Confirmations.VoidAsync(replaces, work, token);
            var confirmation = new ConfirmationDocument
            {
                Id = id,
                Kind = ConfirmationKind.Cancel,
                State = ConfirmationState.Open,
                ConversationId = turn.ConversationId,
                Proposed = reservation,
                BaseVersion = reservation.Version,
                Fee = preview.Fee,
                Reason = reason,
                CreatedAt = turn.Now,
                ExpiresAt = turn.Now + ledger.Hotel.Rules.OfferLife,
            };
            Confirmations.Write(confirmation, work);
            return new Outcome.Proposed(reservation, preview, confirmation);
        }
    }

    /// <summary>The guest's yes: the nights go back to stock with the reservation's new state, in one commit.</summary>
    public async ValueTask<Outcome> ConfirmAsync(string confirmationId, ActingTurn turn, CancellationToken cancellationToken)
    {
        var read = await Confirmations.ReadAsync(confirmationId, ledger.Look(), cancellationToken);
        if (read is not { Kind: ConfirmationKind.Cancel } || read.ConversationId != turn.ConversationId) return new Outcome.NotCurrent();
        var contended = StockMonthKey.Spanned(read.Proposed.Claims).Select(key => key.DocumentId);
        return await ledger.ActAsync(contended, (work, token) => ConfirmOnceAsync(confirmationId, turn, work, token), cancellationToken);
    }

    /// <summary>What an earlier yes of this conversation cancelled, or null.</summary>
    public async ValueTask<Reservation?> FindAsync(string confirmationId, string conversationId, CancellationToken cancellationToken)
    {
        var look = ledger.Look();
        var read = await Confirmations.ReadAsync(confirmationId, look, cancellationToken);
        return read is { Kind: ConfirmationKind.Cancel, State: ConfirmationState.Spent } && read.ConversationId == conversationId
            ? await ReservationDocuments.ReadAsync(read.Proposed.Code, look, cancellationToken)
            : null;
    }

    private static async ValueTask<Outcome> ConfirmOnceAsync(string confirmationId, ActingTurn turn, StayWork work, CancellationToken token)
    {
        var confirmation = await Confirmations.ReadAsync(confirmationId, work, token);
        if (confirmation is null) return new Outcome.NotCurrent();
        var before = await ReservationDocuments.ReadAsync(confirmation.Proposed.Code, work, token);
        if (before is null) return new Outcome.NotCurrent();
        if (before.State == ReservationState.Cancelled) return new Outcome.Cancelled(before, Again: confirmation.SpentBy != turn.TurnId);
        if (confirmation.State != ConfirmationState.Open || before.Version != confirmation.BaseVersion) return new Outcome.NotCurrent();
        if (!before.State.CanBecome(ReservationState.Cancelled)) return new Outcome.NotCancellable(before);
        var preview = before.PreviewCancellation(turn.Now);
        if (preview.Fee != confirmation.Fee) return new Outcome.FeeChanged();
        var after = before with
        {
            Version = before.Version + 1,
            State = ReservationState.Cancelled,
            Cancelled = new CancelledFacts(ConfirmationCode.New(), turn.Now, preview.Fee, preview.Refund, confirmation.Reason, ReservationDocuments.Guest),
        };
        var stock = await work.ReadStockAsync(StockMonthKey.Spanned(before.Claims), token);
        if (stock.Release(before.Claims, turn.Now) is StockDecision.Granted granted) work.Write(granted);
        ReservationDocuments.Write(after, before, "cancelled", confirmation.Reason, turn, work);
        Confirmations.Write(confirmation with { State = ConfirmationState.Spent, SpentBy = turn.TurnId }, work);
        return new Outcome.Cancelled(after, Again: false);
    }
}
