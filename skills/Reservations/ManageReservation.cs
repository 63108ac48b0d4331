using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Dialogue;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>A guest looks up, changes or cancels a stay: identity first, then what is wanted, read back before it is done.</summary>
internal sealed class ManageReservation(ReservationBook book, HotelProfile hotel, HotelCalendar calendar)
{
    private readonly ChangeSteps _changes = new(book, hotel, calendar);

    public async ValueTask<ManageStep> TakeAsync(ManageDraft draft, Facts facts, GuestVerification? verified, ActingTurn turn, CancellationToken cancellationToken)
    {
        var option = OptionId.Read(facts.Option);
        if (option is not null && option.Key != draft.QuestionKey) return await OlderCardAsync(draft, option, verified, turn, cancellationToken);

        draft = WithIdentity(draft, facts);
        if (Proved(draft, verified, turn.Now) is { } code)
        {
            if (await book.FindAsync(code, cancellationToken) is { } known) return await ServeAsync(draft with { Code = code }, facts, option, known, turn, cancellationToken);
        }

        var told = Remembered(draft, facts);
        return await IdentifyAsync(told, turn, cancellationToken);
    }

    /// <summary>Asks again what was asked; nothing is changed, and the read-back keeps its token.</summary>
    public async ValueTask<ManageStep> AskAgainAsync(ManageDraft draft, GuestVerification? verified, ActingTurn turn, CancellationToken cancellationToken)
    {
        switch (draft.Asked)
        {
            case ManageQuestion.None:
                return new ManageStep(null, [], null);
            case ManageQuestion.Code:
                return Asking(draft, new ManageOutcome.CodeWanted(draft.Function), turn);
            case ManageQuestion.Holder:
                return Asking(draft, new ManageOutcome.HolderWanted(), turn);
            case ManageQuestion.ArrivalDay:
                return Asking(draft, new ManageOutcome.ArrivalDayWanted(), turn);
            case ManageQuestion.Confirm when Proved(draft, verified, turn.Now) is not null && await ReadAgainAsync(draft, turn, cancellationToken) is { } read:
                return Asking(draft, read, turn);
            default:
                return await TakeAsync(draft, Facts.None, verified, turn, cancellationToken);
        }
    }

    private async ValueTask<ManageOutcome?> ReadAgainAsync(ManageDraft draft, ActingTurn turn, CancellationToken cancellationToken)
    {
        if (draft.ConfirmationId is not { } id) return null;
        if (await book.ReadBack.FindAsync(id, turn.ConversationId, cancellationToken) is not { } read) return null;
        if (await book.FindAsync(read.Proposed.Code, cancellationToken) is not { } stay) return null;
        return read.Kind == ConfirmationKind.Cancel
            ? new ManageOutcome.CancelReadBack(stay, stay.PreviewCancellation(turn.Now), id)
            : new ManageOutcome.ChangeReadBack(stay, read.Proposed, id);
    }

    /// <summary>The holder's wish, now that it is known whose stay it is.</summary>
    private async ValueTask<ManageStep> ServeAsync(ManageDraft draft, Facts facts, OptionId? option, Reservation reservation, ActingTurn turn, CancellationToken cancellationToken)
    {
        var wanted = draft.Wanted ?? facts;
        draft = draft with { Wanted = null };
        var step = draft.Function switch
        {
            ReservationFunctions.LookUp => LookedUp(reservation),
            ReservationFunctions.Cancel => await CancelAsync(draft, wanted, option, reservation, turn, cancellationToken),
            _ => await _changes.TakeAsync(draft, wanted, option, reservation, turn, cancellationToken),
        };
        return step with { Verified = new GuestVerification(reservation.Code, turn.Now + VerifyGuest.Lasts) };
    }

    private ManageStep LookedUp(Reservation reservation) => new(null, [new ManageOutcome.LookedUp(reservation, Payments.Due(reservation, DateOnly.FromDateTime(calendar.ToLocal(reservation.CreatedAt))))], null);

    private async ValueTask<ManageStep> CancelAsync(ManageDraft draft, Facts facts, OptionId? option, Reservation reservation, ActingTurn turn, CancellationToken cancellationToken)
    {
        // The guest would rather move the stay.
        if (facts.Arrival is not null || facts.Departure is not null || facts.Nights is not null)
        {
            if (draft.Asked == ManageQuestion.Confirm) return await _changes.TakeAsync(draft with { Function = ReservationFunctions.Change, Asked = ManageQuestion.None }, facts, null, reservation, turn, cancellationToken);
        }

        var answer = option?.Verb switch { Option.Yes => true, Option.No => false, _ => facts.Answer };
        if (draft.Asked == ManageQuestion.Confirm && draft.ConfirmationId is { } confirmation)
        {
            if (answer == false) return new ManageStep(null, [new ManageOutcome.LeftAsItWas(reservation)], null);
            if (answer == true) return Ended(await book.Cancellation.ConfirmAsync(confirmation, turn, cancellationToken)) ?? await ReadCancellationAsync(draft, reservation, turn, cancellationToken);
        }

        return await ReadCancellationAsync(draft with { Wanted = null }, reservation, turn, cancellationToken, facts.Text);
    }

    private async ValueTask<ManageStep> ReadCancellationAsync(ManageDraft draft, Reservation reservation, ActingTurn turn, CancellationToken cancellationToken, string? reason = null)
    {
        var outcome = await book.Cancellation.ProposeAsync(reservation.Code, reason, draft.ConfirmationId, turn, cancellationToken);
        if (outcome is CancelReservation.Outcome.Proposed proposed)
        {
            var read = new ManageOutcome.CancelReadBack(proposed.Reservation, proposed.Preview, proposed.Confirmation.Id);
            return Asking(draft with { ConfirmationId = proposed.Confirmation.Id }, read, turn);
        }

        return Ended(outcome) ?? new ManageStep(null, [new ManageOutcome.OutOfDate()], null);
    }

    /// <summary>How a cancellation ended; null when it has to be read anew.</summary>
    private ManageStep? Ended(CancelReservation.Outcome outcome) => outcome switch
    {
        CancelReservation.Outcome.Cancelled cancelled => new ManageStep(null, [new ManageOutcome.Cancelled(cancelled.Reservation, cancelled.Again)], null),
        CancelReservation.Outcome.NotCancellable not => new ManageStep(null, [new ManageOutcome.NotChangeable(not.Reservation, hotel.Phone)], null),
        _ => null,
    };

    /// <summary>Code, family name, arrival day, in this order, skipping what is known; then all are compared at once.</summary>
    private async ValueTask<ManageStep> IdentifyAsync(ManageDraft draft, ActingTurn turn, CancellationToken cancellationToken)
    {
        if (await book.Identity.ClosedUntilAsync(turn, cancellationToken) is { } closed) return Closed(closed);
        if (draft.Code is null) return Asking(draft, new ManageOutcome.CodeWanted(draft.Function), turn);
        if (draft.LastName is null) return Asking(draft, new ManageOutcome.HolderWanted(), turn);
        if (draft.Arrival is not { } arrival) return Asking(draft, new ManageOutcome.ArrivalDayWanted(), turn);
        switch (await book.Identity.VerifyAsync(new VerifyGuest.Request(draft.Code, draft.LastName, arrival), turn, cancellationToken))
        {
            case VerifyGuest.Outcome.Verified verified:
                // What was proved is not kept: after 15 idle minutes it has to be proved again.
                return await ServeAsync(draft with { Asked = ManageQuestion.None, LastName = null, Arrival = null }, draft.Wanted ?? Facts.None, null, verified.Reservation, turn, cancellationToken);
            case VerifyGuest.Outcome.Closed until:
                return Closed(until.Until);
            default:
                return Asking(draft with { Code = null, LastName = null, Arrival = null }, new ManageOutcome.NotVerified(), turn);
        }
    }

    private ManageStep Closed(DateTimeOffset until) => new(null, [new ManageOutcome.VerificationClosed(calendar.ToLocal(until), hotel.Phone)], null);

    /// <summary>A yes of an older card that was already done is told again; any other is answered with the question that stands.</summary>
    private async ValueTask<ManageStep> OlderCardAsync(ManageDraft draft, OptionId option, GuestVerification? verified, ActingTurn turn, CancellationToken cancellationToken)
    {
        if (option.Verb == Option.Yes && await RepeatAsync(option, turn, cancellationToken) is { } again) return again;
        var step = draft.Asked == ManageQuestion.None ? new ManageStep(null, [], null) : await AskAgainAsync(draft, verified, turn, cancellationToken);
        return step with { Outcomes = [new ManageOutcome.OutOfDate(), .. step.Outcomes] };
    }

    private async ValueTask<ManageStep?> RepeatAsync(OptionId option, ActingTurn turn, CancellationToken cancellationToken)
    {
        if (option.Function == ReservationFunctions.Cancel)
        {
            return await book.Cancellation.FindAsync(option.Key, turn.ConversationId, cancellationToken) is { } cancelled
                ? new ManageStep(null, [new ManageOutcome.Cancelled(cancelled, Again: true)], null)
                : null;
        }

        return await book.Change.FindAsync(option.Key, turn.ConversationId, cancellationToken) is { Before: { } before } changed
            ? new ManageStep(null, [new ManageOutcome.Changed(before, changed.After, Again: true)], null)
            : null;
    }

    private static ManageStep Asking(ManageDraft draft, Outcome outcome, ActingTurn turn) => ChangeSteps.Asking(draft, outcome, turn);

    /// <summary>Proofs out of what was said: a day is one only where it cannot be a wish.</summary>
    private static ManageDraft WithIdentity(ManageDraft draft, Facts facts)
    {
        var first = draft.Asked == ManageQuestion.None && draft.Function != ReservationFunctions.Change;
        var asked = draft.Asked is ManageQuestion.ArrivalDay;
        var proving = draft.Asked is ManageQuestion.Code or ManageQuestion.Holder;
        return draft with
        {
            Code = ConfirmationCode.Normalise(facts.Code) ?? (draft.Asked == ManageQuestion.Code && facts.Code?.Any(char.IsDigit) == true ? facts.Code : null) ?? draft.Code,
            LastName = facts.LastName ?? draft.LastName,
            Arrival = first || asked || proving ? facts.Date ?? facts.Arrival ?? draft.Arrival : draft.Arrival,
        };
    }

    /// <summary>What the guest wants, kept until they are verified.</summary>
    private static ManageDraft Remembered(ManageDraft draft, Facts facts) =>
        draft.Function == ReservationFunctions.Change && draft.Asked == ManageQuestion.None && draft.Wanted is null
            ? draft with { Wanted = facts with { Code = null, LastName = null, FirstName = null, Option = null, Answer = null } }
            : draft;

    /// <summary>The code that this conversation may speak of.</summary>
    private static string? Proved(ManageDraft draft, GuestVerification? verified, DateTimeOffset now) =>
        verified is { } proof && now < proof.Until && (draft.Code is null || draft.Code == proof.Code) ? proof.Code : null;
}
