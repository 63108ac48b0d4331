using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>The order in which the desk asks for what a booking needs, up to the read-back.</summary>
internal sealed class BookingSteps(ReservationBook book, HotelProfile hotel, HotelCalendar calendar)
{
    private readonly BookingSearch _search = new(book, hotel);

    public ValueTask<Step<BookingDraft>> NextAsync(BookingDraft draft, ActingTurn turn, Language language, CancellationToken cancellationToken) =>
        NextAsync(draft, note: null, turn, language, cancellationToken);

    /// <summary>What was settled on is gone: what is left is shown, with why.</summary>
    public ValueTask<Step<BookingDraft>> SearchAgainAsync(BookingDraft draft, OfferNote note, ActingTurn turn, Language language, CancellationToken cancellationToken) =>
        NextAsync(draft.WithoutOffer() with { HeldOfferId = null, HeldUntil = null }, note, turn, language, cancellationToken);

    /// <summary>Says an outcome and waits for the answer to it.</summary>
    public Step<BookingDraft> Asking(BookingDraft draft, Outcome outcome, ActingTurn turn)
    {
        var key = KeyOf(outcome) ?? turn.NewId($"question {outcome.GetType().Name}");
        var asks = BookingAsks.Ask(outcome, key, hotel);
        return new Step<BookingDraft>(draft with { Asked = BookingAsks.QuestionOf(outcome), QuestionKey = key, TurnId = turn.TurnId }, [outcome], asks);
    }

    public async ValueTask<Step<BookingDraft>> AskAgainAsync(BookingDraft draft, ActingTurn turn, CancellationToken cancellationToken)
    {
        if (draft.Asked is BookingQuestion.None) return new Step<BookingDraft>(draft, [], null);
        if (await AskedAsync(draft, turn, cancellationToken) is not { } outcome) return new Step<BookingDraft>(draft with { Asked = BookingQuestion.None }, [], null);
        var key = KeyOf(outcome) ?? draft.QuestionKey ?? turn.NewId("again");
        return new Step<BookingDraft>(draft with { QuestionKey = key }, [outcome], BookingAsks.Ask(outcome, key, hotel));
    }

    /// <summary>A yes to the extras does not say which; the room stays as it is.</summary>
    public async ValueTask<Step<BookingDraft>> AskWhichExtraAsync(BookingDraft draft, ActingTurn turn, CancellationToken cancellationToken)
    {
        if (await ChosenAsync(draft, turn, cancellationToken) is not { } chosen) return await AskAgainAsync(draft, turn, cancellationToken);
        return Asking(draft, new BookingOutcome.ExtraWanted(StayExtras.ToOffer(hotel, chosen, draft.Wishes), turn.NewId("extras")), turn);
    }

    public PaymentTerms Due(Reservation reservation) =>
        Payments.Due(reservation, DateOnly.FromDateTime(calendar.ToLocal(reservation.CreatedAt)));

    private async ValueTask<Step<BookingDraft>> NextAsync(BookingDraft draft, OfferNote? note, ActingTurn turn, Language language, CancellationToken cancellationToken)
    {
        // Step 1: both ends of the stay.
        if (Missing(draft.Dates) is { } dates) return Asking(draft, dates, turn);
        var stay = new StayDates(draft.Dates.Arrival!.Value, draft.Dates.Departure!.Value); // Nothing is missing.

        // Step 2: who comes, and in how many rooms.
        if (Missing(draft.Party) is { } unknown) return Asking(draft, unknown, turn);
        var party = draft.Party.Party!; // Nothing is missing.
        if (Rooms(draft, party) is { } rooms) return Asking(draft with { RoomsProposed = (rooms as StayOutcome.MoreRoomsWanted)?.Rooms }, rooms, turn);

        // Step 3: the room, chosen by the guest.
        if (draft.OfferedFor != draft.Stay) draft = draft.WithoutOffer();
        var chosen = await ChosenAsync(draft, turn, cancellationToken);
        if (chosen is null)
        {
            var before = draft;
            var searched = await _search.SearchAsync(draft, stay, party, note, turn, cancellationToken);
            draft = searched.Draft;
            if (searched.Shown is { } shown) return Asking(draft with { ShownIn = language.Code }, shown, turn);
            chosen = searched.Chosen!; // Shown or chosen.
            draft = before.HoldId is null ? draft : draft with { HeldOfferId = null };
        }

        draft = draft with { RoomType = chosen.RoomType, RatePlan = chosen.RatePlan, Extras = [.. draft.Extras.Where(id => StayExtras.CanAdd(hotel, chosen.RatePlan, id))] };

        // Step 4: it is set aside while the rest is asked.
        var held = false;
        if (draft.HeldOfferId != chosen.Id || draft.HeldUntil <= turn.Now)
        {
            var holdId = draft.HoldId ?? turn.NewId("hold");
            switch (await book.Holds.HoldAsync(new HoldRoom.Request(holdId, chosen), turn, cancellationToken))
            {
                case HoldRoom.Outcome.Held hold:
                    held = true;
                    draft = draft with { HoldId = holdId, HeldOfferId = chosen.Id, HeldUntil = hold.Hold.ExpiresAt };
                    break;
                case HoldRoom.Outcome.NotFree:
                    var gone = new OfferNote.SoldMeanwhile(chosen.RoomType);
                    return await SearchAgainAsync(draft with { RoomType = null }, gone, turn, language, cancellationToken);
                default:
                    // As much is held from here as may be: the booking goes on without, and nothing is said to be set aside.
                    draft = draft with { HoldId = null, HeldOfferId = chosen.Id, HeldUntil = null };
                    break;
            }
        }

        DateTime? until = held && draft.HeldUntil is { } end ? calendar.ToLocal(end) : null;
        return await DetailsAsync(draft, chosen, until, turn, language, cancellationToken);
    }

    private async ValueTask<Step<BookingDraft>> DetailsAsync(BookingDraft draft, StayOffer chosen, DateTime? until, ActingTurn turn, Language language, CancellationToken cancellationToken)
    {
        // Step 5: extras, once.
        var extras = StayExtras.ToOffer(hotel, chosen, draft.Wishes);
        if (!draft.ExtrasSettled && extras.Count > 0) return Asking(draft, new BookingOutcome.ExtrasOffered(chosen, until, extras, turn.NewId("extras")), turn);

        // Step 6: who books, and how they are reached.
        if (draft.LastName is null) return Asking(draft, new BookingOutcome.NameWanted(chosen, until), turn);
        if (turn.Channel == Channels.Phone)
        {
            if (draft.Email is null && draft.Phone is null) return Asking(draft, new BookingOutcome.ContactWanted(chosen, until, draft.Asked == BookingQuestion.Contact), turn);
        }
        else if (draft.Email is null)
        {
            return Asking(draft, new BookingOutcome.EmailWanted(chosen, until, draft.Asked == BookingQuestion.Email), turn);
        }

        // Step 7: read back; the older read-back's yes does nothing any more.
        var guest = new GuestContact(draft.FirstName ?? "", draft.LastName, draft.Email, draft.Phone);
        var request = new ReadBackBooking.Request(chosen, draft.HoldId, draft.Extras, draft.Wishes, guest, language, draft.ConfirmationId);
        var confirmation = await book.ReadBack.WriteAsync(request, turn, cancellationToken);
        var readBack = new BookingOutcome.ReadBack(confirmation.Proposed, Due(confirmation.Proposed), confirmation.Id);
        return Asking(draft with { ConfirmationId = confirmation.Id }, readBack, turn);
    }

    /// <summary>The offer settled on, while it is still bookable as shown; a price that was read back outlives it by its own clock.</summary>
    private async ValueTask<StayOffer?> ChosenAsync(BookingDraft draft, ActingTurn turn, CancellationToken cancellationToken)
    {
        if (draft.ChosenId is not { } id || draft.OffersId is not { } shownId) return null;
        var shown = await book.Shown.FindAsync(shownId, turn.ConversationId, cancellationToken);
        var offer = shown?.Offers.FirstOrDefault(one => one.Id == id);
        return offer is not null && turn.Now < offer.ExpiresAt ? offer : null;
    }

    /// <summary>What was asked last, from the draft and its documents; null when it no longer can be.</summary>
    private async ValueTask<Outcome?> AskedAsync(BookingDraft draft, ActingTurn turn, CancellationToken cancellationToken)
    {
        var chosen = await ChosenAsync(draft, turn, cancellationToken);
        switch (draft.Asked)
        {
            case BookingQuestion.Reading:
                return new StayOutcome.DatesRefused(new DatesProblem.Ambiguous(draft.Readings, draft.ReadingIsDeparture));
            case BookingQuestion.OtherDates when draft is { Dates: { Arrival: { } from, Departure: { } to }, Party.Party: { } party }:
                return (await _search.SearchAsync(draft, new StayDates(from, to), party, null, turn, cancellationToken)).Shown ?? new StayOutcome.DatesWanted();
            case BookingQuestion.Offer:
                var shown = draft.OffersId is { } id ? await book.Shown.FindAsync(id, turn.ConversationId, cancellationToken) : null;
                return shown is null ? new StayOutcome.DatesWanted() : new BookingOutcome.OffersShown(shown.Offers, draft.Wishes, null, shown.Id);
            case BookingQuestion.Extras when chosen is not null:
                return new BookingOutcome.ExtrasOffered(chosen, null, StayExtras.ToOffer(hotel, chosen, draft.Wishes), draft.QuestionKey ?? "");
            case BookingQuestion.Confirm when draft.ConfirmationId is { } confirmation:
                var read = await book.ReadBack.FindAsync(confirmation, turn.ConversationId, cancellationToken);
                return read is null ? null : new BookingOutcome.ReadBack(read.Proposed, Due(read.Proposed), read.Id);
            default:
                return Simple(draft);
        }
    }

    private static Outcome? Simple(BookingDraft draft) => draft.Asked switch
    {
        BookingQuestion.Dates => Missing(draft.Dates) ?? new StayOutcome.DatesWanted(),
        BookingQuestion.Departure => draft.Dates.Arrival is { } arrival ? new StayOutcome.DepartureWanted(arrival) : new StayOutcome.DatesWanted(),
        BookingQuestion.Party => new StayOutcome.PartyWanted(),
        BookingQuestion.Split => new StayOutcome.SplitWanted(draft.Party.Guests ?? draft.Party.Persons),
        BookingQuestion.ChildAges => new StayOutcome.ChildAgesWanted(draft.Party.Children ?? 1),
        BookingQuestion.MoreRooms => new StayOutcome.MoreRoomsWanted(draft.Party.Persons, draft.RoomsProposed ?? 2),
        BookingQuestion.Name => new BookingOutcome.NameWanted(null, null),
        BookingQuestion.Email => new BookingOutcome.EmailWanted(null, null, Again: false),
        BookingQuestion.Contact => new BookingOutcome.ContactWanted(null, null, Again: false),
        BookingQuestion.Element => new BookingOutcome.ElementWanted(draft.QuestionKey ?? ""),
        _ => null,
    };

    private static StayOutcome? Missing(DatesDraft dates) => dates switch
    {
        { Complete: true } => null,
        { Arrival: { } arrival } => new StayOutcome.DepartureWanted(arrival),
        { Empty: true } => new StayOutcome.DatesWanted(),
        _ => new StayOutcome.ArrivalWanted(dates.Nights, dates.Departure),
    };

    private static StayOutcome? Missing(PartyDraft party) => party switch
    {
        { Party: not null } => null,
        { Guests: { } guests } => new StayOutcome.SplitWanted(guests),
        { Adults: > 0, Children: { } children } => new StayOutcome.ChildAgesWanted(children),
        _ => new StayOutcome.PartyWanted(),
    };

    private StayOutcome? Rooms(BookingDraft draft, Party party)
    {
        var rooms = draft.Party.Rooms ?? 1;
        if (hotel.RoomTypes.Any(type => RoomSplit.Fits(hotel, type, RoomSplit.Of(party, rooms)))) return null;
        if (RoomSplit.FewestRooms(hotel, party) is { } fewest && fewest > rooms) return new StayOutcome.MoreRoomsWanted(party.Guests, fewest);
        var desk = hotel.Departments.FirstOrDefault(department => department.Id == "front-desk");
        return new StayOutcome.GroupDeskAnswers(null, party.Guests, desk, desk?.Phone ?? hotel.Phone, desk?.Email ?? hotel.Email);
    }

    private static string? KeyOf(Outcome outcome) => outcome switch
    {
        BookingOutcome.OffersShown shown => shown.Key,
        BookingOutcome.NothingFree nothing => nothing.Key,
        BookingOutcome.ExtrasOffered extras => extras.Key,
        BookingOutcome.ExtraWanted extra => extra.Key,
        BookingOutcome.ReadBack readBack => readBack.Key,
        BookingOutcome.ElementWanted element => element.Key,
        _ => null,
    };
}
