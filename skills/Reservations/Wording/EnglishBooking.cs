using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Dialogue;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Wording;

/// <summary>Booking in English.</summary>
internal sealed class EnglishBooking(Phrasing phrasing, StayNames names)
{
    public string Say(BookingOutcome outcome) => outcome switch
    {
        BookingOutcome.OffersShown shown => phrasing.Spoken ? Spoken(shown) : $"{Note(shown.Note)}{Heading(shown)}\n{Numbered(shown.Offers)}\nWhich room would you like?",
        BookingOutcome.OffersStand stand => phrasing.Spoken
            ? "Back to your stay: which room would you like?"
            : $"Back to your stay, {Dates(stand.Offers[0].Dates)}: which room would you like?",
        BookingOutcome.NothingFree nothing => NothingFree(nothing),
        BookingOutcome.ExtrasOffered extras => $"{Held(extras.Offer, extras.HeldUntil)}{Extras(extras)}",
        BookingOutcome.ExtraWanted wanted => $"Gladly. Which one: {string.Join(", ", wanted.Extras.Select(extra => Quote.Small(names.Extra(extra.Id))))}?",
        BookingOutcome.NameWanted name => Held(name.Offer, name.HeldUntil)
            + (phrasing.Spoken ? "What name is the booking for? Please spell the family name." : "What name is the booking for, first name and family name?"),
        BookingOutcome.EmailWanted { Again: true } => "I could not read an e-mail address in that. Which address may we use? It looks like name@example.com.",
        BookingOutcome.EmailWanted email => $"{Held(email.Offer, email.HeldUntil)}Which e-mail address may we use for the booking?",
        BookingOutcome.ContactWanted { Again: true } => "I did not catch a phone number or an e-mail address. How can we reach you?",
        BookingOutcome.ContactWanted contact => $"{Held(contact.Offer, contact.HeldUntil)}On which phone number or e-mail address can we reach you?",
        BookingOutcome.ReadBack read => phrasing.Spoken ? SpokenReadBack(read) : $"Please check your stay.\n{Summary(read.Proposed, read.Due)}\nShall I book it?",
        BookingOutcome.ElementWanted => "Gladly. What would you like me to change: the dates, the guests, the room, the extras, the name or the e-mail address?",
        BookingOutcome.Booked booked => Booked(booked),
        BookingOutcome.NotCurrent => "That belongs to an earlier choice, which no longer stands; nothing was booked with it.",
        BookingOutcome.Dropped => "All right, I have stopped here: nothing is booked and nothing is held. To cancel a booking you already have, tell me its confirmation code.",
        BookingOutcome.ExtraPrices prices => string.Join(' ', prices.Extras.Select(extra => $"{Quote.Capital(names.Extra(extra.Id))} is {Price(extra)}.")),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Said where the cards show the rest.</summary>
    public string? BesideCards(BookingOutcome outcome) => outcome switch
    {
        BookingOutcome.OffersShown shown => $"{Note(shown.Note)}{Heading(shown)} Which room would you like?",
        BookingOutcome.ReadBack => "Please check your stay. Shall I book it?",
        BookingOutcome.Booked booked => BookedHeading(booked),
        _ => null,
    };

    /// <summary>"Free cancellation until ...", or that it is not to be had.</summary>
    public string Terms(StayOffer offer)
    {
        var cancelling = offer.FreeUntilLocal is { } until ? $"free cancellation until {phrasing.DayAndTime(until)}" : "no free cancellation";
        return names.Hotel.RatePlan(offer.RatePlan)?.BreakfastIncluded == true ? $"{cancelling}, breakfast included" : cancelling;
    }

    public string Cancellation(Reservation reservation) => StayNames.FreeUntil(reservation) is { } until
        ? $"Free cancellation until {phrasing.DayAndTime(until)}, hotel time; after that it costs {phrasing.Money(StayNames.LateFee(reservation))}."
        : $"Cancelling costs {phrasing.Money(StayNames.LateFee(reservation))} at any time.";

    public string Payment(PaymentTerms due)
    {
        var payment = due.AdvanceDueOn is { } day
            ? due.AtHotel.Amount > 0
                ? $"{phrasing.Money(due.InAdvance)} is due by {phrasing.Day(day)}, and {phrasing.Money(due.AtHotel)} at the hotel."
                : $"{phrasing.Money(due.InAdvance)} is due by {phrasing.Day(day)}."
            : "You pay at the hotel.";
        return due.KeptUntil is { } kept ? $"{payment} The room is kept until {phrasing.Time(TimeOnly.FromDateTime(kept))} on your arrival day, later if you tell us." : payment;
    }

    public string Dates(StayDates dates) => $"{phrasing.Day(dates.Arrival)} to {phrasing.Day(dates.Departure)}, {EnglishStay.Nights(phrasing, dates.NightCount)}";

    public string Summary(Reservation stay, PaymentTerms due)
    {
        var lines = new List<string>
        {
            names.Stay(stay),
            Dates(stay.Dates),
            EnglishStay.Party(phrasing, StayNames.Everybody(stay.Rooms.Select(room => room.Party))),
        };
        if (StayNames.Extras(stay) is { Count: > 0 } extras) lines.Add($"With {phrasing.List([.. extras.Select(extra => $"{names.Extra(extra.Extra)} ({Amount(extra.Amount)})")])}");
        lines.Add(Who(stay.Guest));
        lines.Add(Total(stay));
        lines.Add(Payment(due));
        lines.Add(Cancellation(stay));
        return string.Join('\n', lines);
    }

    private string Amount(Money amount) => amount.Amount == 0m ? "free of charge" : phrasing.Money(amount);

    public string Total(Reservation stay) => $"Total {phrasing.Money(stay.Total)}, including {phrasing.Money(StayNames.CityTax(stay))} city tax";

    public string Who(GuestContact guest) => string.Join(", ", new[] { $"{guest.FirstName} {guest.LastName}".Trim(), guest.Email, guest.Phone }.OfType<string>());

    public string Price(Extra extra) => extra.Price == 0m ? "free of charge" : phrasing.Money(new Money(extra.Price, names.Hotel.Currency)) + extra.Unit switch
    {
        ExtraUnit.PerNight => " a night",
        ExtraUnit.PerGuest => " per person",
        ExtraUnit.PerGuestNight => " per person and night",
        _ => " for the stay",
    };

    public string Refusal(SaleRefusal refusal) => refusal switch
    {
        SaleRefusal.ClosedToStay closed => $"The night of {phrasing.Day(closed.Night)} is not on sale.",
        SaleRefusal.ClosedToArrival closed => $"No arrivals are possible on {phrasing.Day(closed.Day)}.",
        SaleRefusal.ClosedToDeparture closed => $"No departures are possible on {phrasing.Day(closed.Day)}.",
        SaleRefusal.TooFewNights few => $"For that arrival we take stays of {EnglishStay.Nights(phrasing, few.Least)} or more.",
        SaleRefusal.TooManyNights many => $"For that arrival we take stays of up to {EnglishStay.Nights(phrasing, many.Most)}.",
        SaleRefusal.BookedTooLate late => $"These dates had to be booked {phrasing.Count(late.LeastDaysAhead, "day", "days")} ahead.",
        SaleRefusal.BookedTooEarly early => $"These dates are on sale from {phrasing.Count(early.MostDaysAhead, "day", "days")} before arrival.",
        _ => "These dates are not on sale.",
    };

    private string Heading(BookingOutcome.OffersShown shown)
    {
        var first = shown.Offers[0];
        var rooms = first.Rooms.Count == 1 ? "" : $" in {first.Rooms.Count} rooms";
        return $"{Dates(first.Dates)}, {EnglishStay.Party(phrasing, StayNames.Everybody(first.Rooms.Select(room => room.Party)))}{rooms}: here is what is free. Prices are for the whole stay, city tax included.";
    }

    private string Numbered(IReadOnlyList<StayOffer> offers) =>
        string.Join('\n', offers.Select((offer, index) => $"{index + 1}. {names.Offer(offer)}: {phrasing.Money(offer.Total)}, {Terms(offer)}."));

    private string Spoken(BookingOutcome.OffersShown shown)
    {
        var first = shown.Offers[0];
        var offers = string.Join(" ", shown.Offers.Select(offer => $"{names.Offer(offer)}, {phrasing.Money(offer.Total)}."));
        return $"{Note(shown.Note)}From {phrasing.Day(first.Dates.Arrival)} for {EnglishStay.Nights(phrasing, first.Dates.NightCount)} I have: {offers} City tax is included. Which room would you like?";
    }

    private string Note(OfferNote? note) => note switch
    {
        OfferNote.TypeNotFree type => $"I am sorry, the {names.Room(type.RoomType)} is not free for these dates. ",
        OfferNote.PlanNotSold plan => $"{names.Plan(plan.RatePlan)} is not on sale for these dates. ",
        OfferNote.SoldMeanwhile { RoomType: { Length: > 0 } type } => $"I am sorry, the {names.Room(type)} has just gone to somebody else; nothing was booked. Here is what is left. ",
        OfferNote.SoldMeanwhile => "I am sorry, that room has just gone to somebody else; nothing was booked. Here is what is left. ",
        OfferNote.NoneAccessible => "I am sorry, none of our accessible rooms is free for these dates. ",
        _ => "",
    };

    private string NothingFree(BookingOutcome.NothingFree nothing)
    {
        var why = nothing.Refusals.Count > 0 ? Refusal(nothing.Refusals[0]) : $"I am sorry, we have no room for {EnglishStay.Party(phrasing, StayNames.Everybody(nothing.Rooms))} from {phrasing.Day(nothing.Dates.Arrival)} to {phrasing.Day(nothing.Dates.Departure)}.";
        if (nothing.Nearby.Count == 0) return $"{why} Are other dates possible for you?";
        var nearby = nothing.Nearby.Select((stay, index) => phrasing.Spoken
            ? $"from {phrasing.Day(stay.Dates.Arrival)}, {names.Offer(stay)}, {phrasing.Money(stay.Total)}"
            : $"{index + 1}. {Dates(stay.Dates)}: {names.Offer(stay)}, {phrasing.Money(stay.Total)} with city tax.");
        return phrasing.Spoken
            ? $"{why} Free nearby: {string.Join(", or ", nearby)}. Would that suit you, or other dates?"
            : $"{why} The nearest stays of the same length:\n{string.Join('\n', nearby)}\nWould one of these suit you, or other dates?";
    }

    private string Held(StayOffer? offer, DateTime? until) =>
        offer is not null && until is { } end ? $"{names.Offer(offer)}, {Dates(offer.Dates)}, {phrasing.Money(offer.Total)}: set aside for you until {phrasing.Time(TimeOnly.FromDateTime(end))}. " : "";

    private string Extras(BookingOutcome.ExtrasOffered extras) => phrasing.Spoken
        ? $"Would you like to add anything: {string.Join(", ", extras.Extras.Select(extra => Quote.Small(names.Extra(extra.Id))))}, or nothing else?"
        : $"Would you like to add anything: {string.Join(", ", extras.Extras.Select(extra => $"{Quote.Small(names.Extra(extra.Id))} ({Price(extra)})"))}, or nothing else?";

    private string SpokenReadBack(BookingOutcome.ReadBack read)
    {
        var stay = read.Proposed;
        var extras = StayNames.Extras(stay) is { Count: > 0 } added ? $", with {phrasing.List([.. added.Select(extra => names.Extra(extra.Extra))])}" : "";
        var name = string.Join(", ", stay.Guest.LastName.ToUpperInvariant().Where(char.IsLetter));
        return $"Let me read that back. {names.Stay(stay)}, {Dates(stay.Dates)}, {EnglishStay.Party(phrasing, StayNames.Everybody(stay.Rooms.Select(room => room.Party)))}{extras}. "
            + $"Family name: {name}. In total {phrasing.Money(stay.Total)}, city tax included. {Cancellation(stay)} Shall I book it?";
    }

    private string BookedHeading(BookingOutcome.Booked booked) => booked.Again
        ? $"That is already booked; nothing was booked twice. Your confirmation code is {phrasing.Code(booked.Reservation.Code)}."
        : $"It is booked, thank you. Your confirmation code is {phrasing.Code(booked.Reservation.Code)}.";

    private string Booked(BookingOutcome.Booked booked)
    {
        var stay = booked.Reservation;
        return phrasing.Spoken
            ? $"{BookedHeading(booked)} {Dates(stay.Dates)}, {phrasing.Money(stay.Total)} in total. {Cancellation(stay)} We look forward to welcoming you."
            : $"{BookedHeading(booked)}\n{Summary(stay, booked.Due)}\nWe look forward to welcoming you.";
    }
}
