using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Ledger;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>From a verified holder's wish to a change that is read back, and done on their yes.</summary>
internal sealed class ChangeSteps(ReservationBook book, HotelProfile hotel, HotelCalendar calendar)
{
    private const int MostOthers = 3;

    public static ManageStep Asking(ManageDraft draft, Outcome outcome, ActingTurn turn)
    {
        var key = outcome switch
        {
            ManageOutcome.ChangeReadBack read => read.Key,
            ManageOutcome.CancelReadBack read => read.Key,
            ManageOutcome.ChangeNotFree gone => gone.Key,
            ManageOutcome.ChangeWanted wanted => wanted.Key,
            _ => turn.NewId($"question {outcome.GetType().Name}"),
        };
        return new ManageStep(draft with { Asked = ManageAsks.QuestionOf(outcome), QuestionKey = key }, [outcome], ManageAsks.Ask(outcome, draft.Function, key));
    }

    public async ValueTask<ManageStep> TakeAsync(ManageDraft draft, Facts facts, OptionId? option, Reservation reservation, ActingTurn turn, CancellationToken cancellationToken)
    {
        var before = Known(draft, reservation);
        var next = Merged(before, facts, option);
        var corrected = next != before;
        var answer = option?.Verb switch { Option.Yes => true, Option.No => false, _ => facts.Answer };
        if (draft.Asked == ManageQuestion.Confirm && !corrected && draft.ConfirmationId is { } confirmation)
        {
            if (answer == false) return new ManageStep(null, [new ManageOutcome.LeftAsItWas(reservation)], null);
            if (answer == true) return await ConfirmAsync(next, confirmation, reservation, turn, cancellationToken);
        }

        if (draft.Asked is ManageQuestion.Room or ManageQuestion.Element && answer == false && !corrected) return new ManageStep(null, [new ManageOutcome.LeftAsItWas(reservation)], null);
        if (Problem(next, facts, draft.Asked, turn) is { } problem) return problem;
        if (Element(option, facts) is { } element && !corrected) return ElementAsked(next, element, reservation, turn);
        if (Missing(next) is { } missing) return Asking(next, missing, turn);
        return await ProposeAsync(next, reservation, turn, cancellationToken);
    }

    private async ValueTask<ManageStep> ProposeAsync(ManageDraft draft, Reservation reservation, ActingTurn turn, CancellationToken cancellationToken)
    {
        var dates = new StayDates(draft.Dates!.Arrival!.Value, draft.Dates.Departure!.Value); // Known has set them, nothing is missing.
        var request = new ChangeReservation.Request(dates, draft.Party!.Party!, draft.RoomType, draft.RatePlan, draft.Extras ?? [], draft.ConfirmationId);
        switch (await book.Change.ProposeAsync(reservation.Code, request, turn, cancellationToken))
        {
            case ChangeReservation.Outcome.Proposed proposed:
                var read = new ManageOutcome.ChangeReadBack(proposed.Before, proposed.Confirmation.Proposed, proposed.Confirmation.Id);
                return Asking(draft with { ConfirmationId = proposed.Confirmation.Id }, read, turn);
            case ChangeReservation.Outcome.SameAsBefore when draft.Asked == ManageQuestion.None:
                return Asking(draft, new ManageOutcome.ChangeWanted(reservation, turn.NewId("element")), turn);
            case ChangeReservation.Outcome.SameAsBefore same:
                return new ManageStep(null, [new ManageOutcome.NothingToChange(same.Reservation)], null);
            case ChangeReservation.Outcome.NotFree gone:
                return NotFree(draft, reservation, dates, gone.Others, gone.Reason, fits: true, turn);
            case ChangeReservation.Outcome.DoesNotFit small:
                return NotFree(draft, reservation, dates, small.Others, null, fits: false, turn);
            case ChangeReservation.Outcome.PeopleDecide people:
                return new ManageStep(null, [new ManageOutcome.PeopleDecide(people.Reservation, ForFee: true, hotel.Phone)], null);
            case ChangeReservation.Outcome.NotChangeable not:
                return new ManageStep(null, [new ManageOutcome.NotChangeable(not.Reservation, hotel.Phone)], null);
            default:
                return new ManageStep(null, [new ManageOutcome.OutOfDate()], null);
        }
    }

    private async ValueTask<ManageStep> ConfirmAsync(ManageDraft draft, string confirmation, Reservation reservation, ActingTurn turn, CancellationToken cancellationToken)
    {
        switch (await book.Change.ConfirmAsync(confirmation, turn, cancellationToken))
        {
            case ChangeReservation.Outcome.Changed changed:
                return new ManageStep(null, [new ManageOutcome.Changed(changed.Before, changed.After, changed.Again)], null);
            default:
                // Out of date, or gone since: worked out anew, and read back or refused with what is left.
                return await ProposeAsync(draft, reservation, turn, cancellationToken);
        }
    }

    private static ManageStep NotFree(
        ManageDraft draft, Reservation reservation, StayDates dates, IReadOnlyList<Records.StayOffer> others, SaleRefusal? reason, bool fits, ActingTurn turn)
    {
        var plan = reservation.Rooms[0].RatePlan;
        var nearest = others.OrderBy(other => other.RatePlan == plan ? 0 : 1).ThenBy(other => other.Total.Amount).DistinctBy(other => other.RoomType).Take(MostOthers).ToArray();
        return Asking(draft, new ManageOutcome.ChangeNotFree(reservation, dates, nearest, reason, fits, turn.NewId("others")), turn);
    }

    private ManageStep ElementAsked(ManageDraft draft, string element, Reservation reservation, ActingTurn turn) => element switch
    {
        "dates" => Asking(draft, new ManageOutcome.NewDatesWanted(reservation), turn),
        "party" => Asking(draft, new StayOutcome.PartyWanted(), turn),
        "name" or "email" or "phone" => new ManageStep(null, [new ManageOutcome.PeopleDecide(reservation, ForFee: false, hotel.Phone)], null),
        _ => Asking(draft, new ManageOutcome.ChangeWanted(reservation, turn.NewId("element")), turn),
    };

    private ManageStep? Problem(ManageDraft draft, Facts facts, ManageQuestion asked, ActingTurn turn)
    {
        if (StayWishes.Judge(draft.Party!, facts, hotel.Rules) is { } party) // Known has set it.
        {
            var cleared = draft with { Party = StayWishes.Cleared(draft.Party!, party) };
            if (party is not PartyProblem.Group group) return Asking(cleared, new StayOutcome.PartyRefused(party), turn);
            var desk = hotel.Departments.FirstOrDefault(department => department.Id == "groups");
            return new ManageStep(null, [new StayOutcome.GroupDeskAnswers(group.Rooms, group.Guests, desk, desk?.Phone ?? hotel.Phone, desk?.Email ?? hotel.Email)], null);
        }

        var earliest = StayRules.EarliestArrival(hotel.Rules, calendar.ToLocal(turn.Now));
        return StayWishes.Judge(draft.Dates!, facts, earliest, hotel.Rules) is { } dates
            ? Asking(draft with { Dates = StayWishes.Cleared(draft.Dates!, dates) }, new StayOutcome.DatesRefused(dates), turn)
            : null;
    }

    private static Outcome? Missing(ManageDraft draft)
    {
        if (draft.Dates is { Complete: false } dates) return dates.Arrival is { } arrival ? new StayOutcome.DepartureWanted(arrival) : new StayOutcome.DatesRefused(new DatesProblem.Vague(""));
        return draft.Party switch
        {
            { Party: not null } => null,
            { Guests: { } guests } => new StayOutcome.SplitWanted(guests),
            { Adults: > 0, Children: { } children } => new StayOutcome.ChildAgesWanted(children),
            _ => new StayOutcome.PartyWanted(),
        };
    }

    /// <summary>The draft with the stay as it is, where nothing else was told yet.</summary>
    private static ManageDraft Known(ManageDraft draft, Reservation reservation)
    {
        var party = new Party(reservation.Rooms.Sum(room => room.Party.Adults), [.. reservation.Rooms.SelectMany(room => room.Party.ChildAges)]);
        return draft with
        {
            Dates = draft.Dates ?? new DatesDraft { Arrival = reservation.Arrival, Departure = reservation.Departure },
            Party = draft.Party ?? new PartyDraft { Adults = party.Adults, Children = party.Children, ChildAges = party.ChildAges },
            Extras = draft.Extras ?? reservation.Rooms[0].Extras,
        };
    }

    private ManageDraft Merged(ManageDraft draft, Facts facts, OptionId? option)
    {
        var dates = draft.Dates!.With(facts, departureAsked: false); // Known has set them.
        var party = draft.Party!.With(facts, draft.Asked == ManageQuestion.Split).Normalised();
        var room = option is { Verb: Option.Offer, Value: { } value } && value.Split('/') is [var type, var plan] ? (type, plan) : (draft.RoomType, draft.RatePlan);
        IReadOnlyList<string> extras = [.. draft.Extras!.Union(facts.Extras.Where(id => hotel.Extra(id) is not null)).Except(facts.ExtrasDropped)];
        return draft with
        {
            Dates = dates,
            Party = party.ChildAges.SequenceEqual(draft.Party.ChildAges) && party with { ChildAges = draft.Party.ChildAges } == draft.Party ? draft.Party : party,
            RoomType = facts.RoomType is { } named && hotel.RoomType(named) is not null ? named : room.Item1,
            RatePlan = facts.RatePlan is { } told && hotel.RatePlan(told) is not null ? told : room.Item2,
            Extras = extras.SequenceEqual(draft.Extras!) ? draft.Extras : extras,
        };
    }

    private static string? Element(OptionId? option, Facts facts) =>
        option is { Verb: Option.Element, Value: { } pressed } ? pressed : facts.Elements.Count > 0 ? facts.Elements[0] : null;
}
