using System.Globalization;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Dialogue;
using FrontOffice.Skills.Reservations.Ledger;

namespace FrontOffice.Skills.Reservations;

/// <summary>A guest books: everything told goes into the draft, what is missing is asked in the desk's order, and each correction leads back to a new read-back.</summary>
internal sealed class BookStay(ReservationBook book, HotelProfile hotel, HotelCalendar calendar)
{
    private readonly BookingSteps _steps = new(book, hotel, calendar);

    public async ValueTask<Step<BookingDraft>> TakeAsync(BookingDraft draft, Facts facts, ActingTurn turn, Language language, CancellationToken cancellationToken)
    {
        var option = OptionId.Read(facts.Option);
        if (option is { Function: ReservationFunctions.Book } && option.Key != draft.QuestionKey && option.Key != draft.OffersId)
        {
            return await OlderCardAsync(draft, option, turn, language, cancellationToken);
        }

        // An extra that is also the name of a rate leaves the rate that was chosen, unless both are cancelled alike.
        if (draft.Asked == BookingQuestion.Extras && option is { Verb: Option.Extra } && !CancelledAlike(draft.RatePlan, facts.RatePlan)) facts = facts with { RatePlan = null };

        var asked = draft.Asked;
        var answer = Answer(option, facts);
        if (asked == BookingQuestion.None && draft.ConfirmationId is { } done)
        {
            if (answer == true && await book.Booking.FindAsync(done, turn.ConversationId, cancellationToken) is { } booked) return Told(draft, booked, turn);
            draft = draft with { ConfirmationId = null };
        }

        var next = Chosen(BookingFacts.Merge(draft, facts, hotel), option, facts);
        var corrected = BookingFacts.Changed(draft, next);
        if (asked == BookingQuestion.MoreRooms && answer == true) next = next with { Party = next.Party with { Rooms = draft.RoomsProposed } };
        if (asked == BookingQuestion.MoreRooms && answer == false) return Asking(next with { Party = new PartyDraft() }, new StayOutcome.PartyWanted(), turn);
        if (asked == BookingQuestion.Split && answer == false && next.Party.Party is null && !corrected) return Asking(next, new StayOutcome.PartyWanted(), turn);
        if (asked == BookingQuestion.Offer && answer == true && option is null && draft.SingleOffer) next = next with { ChosenId = $"{draft.OffersId}.1" };
        if (asked == BookingQuestion.Extras && ((Declined(option, facts, answer) && draft.Stay == next.Stay) || GoesOn(facts))) next = next with { ExtrasSettled = true };

        if (asked == BookingQuestion.Extras && answer == true && option is null && !next.ExtrasSettled && !corrected) return await _steps.AskWhichExtraAsync(next, turn, cancellationToken);

        // A no to all that was offered, and no other wish with it, ends here.
        if (asked is BookingQuestion.Offer or BookingQuestion.OtherDates && answer == false && option is null && !corrected) return await DropAsync(next, turn, cancellationToken);

        // Step 1: what cannot be is said before anything else.
        if (Problem(next, facts, asked, turn.Now) is var (refused, cleared)) return Asking(cleared, refused, turn);

        // Step 2: a clear yes or no to the read-back, when nothing is corrected in the same breath.
        if (asked == BookingQuestion.Confirm && !corrected && facts.Elements.Count == 0)
        {
            if (answer == true) return await ConfirmAsync(next, next.ConfirmationId!, turn, language, cancellationToken); // Confirm is asked with a confirmation.
            if (answer == false) return Asking(next, new BookingOutcome.ElementWanted(turn.NewId("element")), turn);
        }

        // Step 3: the part to change is named without its new value.
        if (Reopened(next, option, facts, corrected) is { } reopened) return await ReopenAsync(reopened.Draft, reopened.Element, turn, language, cancellationToken);

        // Step 4: on to whatever is still missing.
        return await _steps.NextAsync(next with { Asked = corrected ? BookingQuestion.None : asked }, turn, language, cancellationToken);
    }

    /// <summary>Asks again what was asked; nothing is changed.</summary>
    public ValueTask<Step<BookingDraft>> AskAgainAsync(BookingDraft draft, ActingTurn turn, CancellationToken cancellationToken) =>
        _steps.AskAgainAsync(draft, turn, cancellationToken);

    /// <summary>Something shall be different; what, is asked.</summary>
    public Step<BookingDraft> AskElement(BookingDraft draft, ActingTurn turn) => Asking(draft, new BookingOutcome.ElementWanted(turn.NewId("element")), turn);

    /// <summary>Gives the held room back: nothing was booked.</summary>
    public async ValueTask<Step<BookingDraft>> DropAsync(BookingDraft draft, ActingTurn turn, CancellationToken cancellationToken)
    {
        if (draft.HoldId is { } holdId) await book.Holds.ReleaseAsync(holdId, turn.Now, cancellationToken);
        return new Step<BookingDraft>(new BookingDraft(), [new BookingOutcome.Dropped()], null);
    }

    /// <summary>The guest's yes; also when it comes a second time, from a card that was answered already.</summary>
    private async ValueTask<Step<BookingDraft>> ConfirmAsync(BookingDraft draft, string confirmationId, ActingTurn turn, Language language, CancellationToken cancellationToken)
    {
        var outcome = await book.Booking.ConfirmAsync(confirmationId, turn, cancellationToken);
        switch (outcome)
        {
            case ConfirmBooking.Outcome.Booked booked:
                var told = new BookingOutcome.Booked(booked.Reservation, _steps.Due(booked.Reservation), booked.Again, turn.Now);
                // Who books is known from now on; the next stay starts afresh.
                var after = new BookingDraft { ConfirmationId = confirmationId, FirstName = draft.FirstName, LastName = draft.LastName, Email = draft.Email, Phone = draft.Phone };
                return new Step<BookingDraft>(after, [told], null);
            case ConfirmBooking.Outcome.SoldMeanwhile:
                var lost = draft.RoomType ?? "";
                return await _steps.SearchAgainAsync(draft with { RoomType = null }, new OfferNote.SoldMeanwhile(lost), turn, language, cancellationToken);
            default:
                // Read back too long ago: found, held and read back anew at what it costs now.
                return await _steps.NextAsync(draft.WithoutOffer() with { HeldUntil = null, HeldOfferId = null }, turn, language, cancellationToken);
        }
    }

    private async ValueTask<Step<BookingDraft>> OlderCardAsync(BookingDraft draft, OptionId option, ActingTurn turn, Language language, CancellationToken cancellationToken)
    {
        if (option.Verb == Option.Yes && await book.Booking.FindAsync(option.Key, turn.ConversationId, cancellationToken) is { } reservation)
        {
            var told = Told(draft, reservation, turn);
            if (draft.Asked == BookingQuestion.None) return told;
            var question = await _steps.NextAsync(draft, turn, language, cancellationToken);
            return question.After([.. told.Outcomes]);
        }

        if (draft.Asked == BookingQuestion.None) return new Step<BookingDraft>(draft, [new BookingOutcome.NotCurrent()], null);
        var again = await _steps.NextAsync(draft, turn, language, cancellationToken);
        return again.After(new BookingOutcome.NotCurrent());
    }

    /// <summary>A yes that comes again is told what it booked; it books nothing more.</summary>
    private Step<BookingDraft> Told(BookingDraft draft, Reservation reservation, ActingTurn turn) =>
        new(draft, [new BookingOutcome.Booked(reservation, _steps.Due(reservation), Again: true, turn.Now)], null);

    /// <summary>What an option of the question asked, or of the offers on the table, puts into the draft.</summary>
    private BookingDraft Chosen(BookingDraft draft, OptionId? option, Facts facts)
    {
        switch (option)
        {
            case { Verb: Option.Day, Value: { } day } when Day(day) is { } read:
                return draft with { Dates = draft.Dates.With(draft.ReadingIsDeparture ? new Facts { Departure = read } : new Facts { Arrival = read }, departureAsked: false) };
            case { Verb: Option.Stay, Value: { } stay } when stay.Split('_') is [var from, var to] && Day(from) is { } arrival && Day(to) is { } departure:
                return draft with { Dates = new DatesDraft { Arrival = arrival, Departure = departure } };
            case { Verb: Option.Offer, Value: { } number } when draft.OffersId is { } shown:
                return draft with { ChosenId = $"{shown}.{number}" };
            case { Verb: Option.Extra, Value: { } extra } when hotel.Extra(extra) is not null:
                return draft with { Extras = [.. draft.Extras.Union([extra])], ExtrasSettled = true };
            default:
                // A doubtful day told again without doubt settles it.
                return facts.Arrival is null && facts.Departure is null && facts.AmbiguousDates.Count == 0 ? draft : draft with { Readings = [] };
        }
    }

    private (StayOutcome Outcome, BookingDraft Cleared)? Problem(BookingDraft draft, Facts facts, BookingQuestion asked, DateTimeOffset now)
    {
        var earliest = StayRules.EarliestArrival(hotel.Rules, calendar.ToLocal(now));
        if (StayWishes.Judge(draft.Party, facts, hotel.Rules) is { } party)
        {
            var cleared = draft.WithoutOffer() with { Party = StayWishes.Cleared(draft.Party, party) };
            return party is PartyProblem.Group group
                ? (GroupDesk(group), cleared)
                : (new StayOutcome.PartyRefused(party), cleared);
        }

        if (StayWishes.Judge(draft.Dates, facts, earliest, hotel.Rules) is not { } dates) return null;
        var without = draft.WithoutOffer() with { Dates = StayWishes.Cleared(draft.Dates, dates) };
        if (dates is DatesProblem.Ambiguous ambiguous)
        {
            without = without with { Readings = ambiguous.Readings, ReadingIsDeparture = ambiguous.ForDeparture || asked == BookingQuestion.Departure };
        }

        return (new StayOutcome.DatesRefused(dates), without);
    }

    private StayOutcome.GroupDeskAnswers GroupDesk(PartyProblem.Group group)
    {
        var desk = hotel.Departments.FirstOrDefault(department => department.Id == "groups");
        return new StayOutcome.GroupDeskAnswers(group.Rooms >= hotel.Rules.GroupFromRooms ? group.Rooms : null, group.Guests, desk, desk?.Phone ?? hotel.Phone, desk?.Email ?? hotel.Email);
    }

    private static (BookingDraft Draft, string Element)? Reopened(BookingDraft draft, OptionId? option, Facts facts, bool corrected)
    {
        var element = corrected ? null : option is { Verb: Option.Element, Value: { } pressed } ? pressed : facts.Elements.Count > 0 ? facts.Elements[0] : null;
        return element is null || draft.Asked is BookingQuestion.None ? null : (draft, element);
    }

    /// <summary>Asks for the new value of one part; the others stay as they are.</summary>
    private async ValueTask<Step<BookingDraft>> ReopenAsync(BookingDraft draft, string element, ActingTurn turn, Language language, CancellationToken cancellationToken)
    {
        switch (element)
        {
            case "dates":
                return Asking(draft, new StayOutcome.DatesWanted(), turn);
            case "party":
                return Asking(draft, new StayOutcome.PartyWanted(), turn);
            case "name":
                return Asking(draft with { FirstName = null, LastName = null }, new BookingOutcome.NameWanted(null, null), turn);
            case "email" or "phone":
                return Asking(draft with { Email = null, Phone = null }, turn.Channel == Channels.Phone ? new BookingOutcome.ContactWanted(null, null, Again: false) : new BookingOutcome.EmailWanted(null, null, Again: false), turn);
            case "extras":
                return await _steps.NextAsync(draft with { Extras = [], ExtrasSettled = false }, turn, language, cancellationToken);
            default:
                return await _steps.NextAsync(draft.WithoutOffer() with { RoomType = null, RatePlan = null }, turn, language, cancellationToken);
        }
    }

    private Step<BookingDraft> Asking(BookingDraft draft, Outcome outcome, ActingTurn turn) => _steps.Asking(draft, outcome, turn);

    private bool CancelledAlike(string? chosen, string? named) =>
        chosen is not null && named is not null && hotel.RatePlan(chosen)?.Cancellation == hotel.RatePlan(named)?.Cancellation;

    /// <summary>Yes or no, pressed or said.</summary>
    private static bool? Answer(OptionId? option, Facts facts) => option?.Verb switch
    {
        Option.Yes => true,
        Option.No or Option.NoExtras => false,
        _ => facts.Answer,
    };

    /// <summary>Who tells the name or the address is past the extras.</summary>
    private static bool GoesOn(Facts facts) => facts.LastName is not null || facts.Email is not null || facts.Phone is not null;

    private static bool Declined(OptionId? option, Facts facts, bool? answer) =>
        (option?.Verb == Option.NoExtras || answer == false) && facts.Extras.Count == 0;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
