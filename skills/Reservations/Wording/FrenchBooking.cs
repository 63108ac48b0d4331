using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Dialogue;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Wording;

/// <summary>Booking in French.</summary>
internal sealed class FrenchBooking(Phrasing phrasing, StayNames names)
{
    public string Say(BookingOutcome outcome) => outcome switch
    {
        BookingOutcome.OffersShown shown => phrasing.Spoken ? Spoken(shown) : $"{Note(shown.Note)}{Heading(shown)}\n{Numbered(shown.Offers)}\nQuelle chambre vous convient ?",
        BookingOutcome.OffersStand stand => phrasing.Spoken
            ? "Revenons à votre séjour : quelle chambre vous convient ?"
            : $"Revenons à votre séjour, {Dates(stand.Offers[0].Dates)} : quelle chambre vous convient ?",
        BookingOutcome.NothingFree nothing => NothingFree(nothing),
        BookingOutcome.ExtrasOffered extras => $"{Held(extras.Offer, extras.HeldUntil)}{Extras(extras)}",
        BookingOutcome.ExtraWanted wanted => $"Volontiers. Lequel : {string.Join(", ", wanted.Extras.Select(extra => Quote.Small(names.Extra(extra.Id))))} ?",
        BookingOutcome.NameWanted name => Held(name.Offer, name.HeldUntil)
            + (phrasing.Spoken ? "À quel nom est la réservation ? Épelez le nom de famille, s’il vous plaît." : "À quel nom dois-je réserver, prénom et nom de famille ?"),
        BookingOutcome.EmailWanted { Again: true } => "Je n’y ai pas trouvé d’adresse e-mail. Quelle adresse pouvons-nous utiliser ? Elle ressemble à nom@exemple.fr.",
        BookingOutcome.EmailWanted email => $"{Held(email.Offer, email.HeldUntil)}Quelle adresse e-mail pouvons-nous utiliser pour la réservation ?",
        BookingOutcome.ContactWanted { Again: true } => "Je n’ai pas saisi de numéro de téléphone ni d’adresse e-mail. Comment pouvons-nous vous joindre ?",
        BookingOutcome.ContactWanted contact => $"{Held(contact.Offer, contact.HeldUntil)}À quel numéro de téléphone ou à quelle adresse e-mail pouvons-nous vous joindre ?",
        BookingOutcome.ReadBack read => phrasing.Spoken ? SpokenReadBack(read) : $"Merci de vérifier votre séjour.\n{Summary(read.Proposed, read.Due)}\nDois-je réserver ?",
        BookingOutcome.ElementWanted => "Volontiers. Que dois-je changer : les dates, les personnes, la chambre, les options, le nom ou l’adresse e-mail ?",
        BookingOutcome.Booked booked => Booked(booked),
        BookingOutcome.NotCurrent => "Cela correspond à un choix précédent, qui n’est plus valable ; rien n’a été réservé avec.",
        BookingOutcome.Dropped => "Très bien, je m’arrête là : rien n’est réservé et rien n’est retenu. Pour annuler une réservation existante, donnez-moi son code de confirmation.",
        BookingOutcome.ExtraPrices prices => string.Join(' ', prices.Extras.Select(extra => $"{Quote.Capital(names.Extra(extra.Id))} : {Price(extra)}.")),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Said where the cards show the rest.</summary>
    public string? BesideCards(BookingOutcome outcome) => outcome switch
    {
        BookingOutcome.OffersShown shown => $"{Note(shown.Note)}{Heading(shown)} Quelle chambre vous convient ?",
        BookingOutcome.ReadBack => "Merci de vérifier votre séjour. Dois-je réserver ?",
        BookingOutcome.Booked booked => BookedHeading(booked),
        _ => null,
    };

    public string Terms(StayOffer offer)
    {
        var cancelling = offer.FreeUntilLocal is { } until ? $"annulation gratuite jusqu’au {phrasing.DayAndTime(until)}" : "sans annulation gratuite";
        return names.Hotel.RatePlan(offer.RatePlan)?.BreakfastIncluded == true ? $"{cancelling}, petit déjeuner compris" : cancelling;
    }

    public string Cancellation(Reservation reservation) => StayNames.FreeUntil(reservation) is { } until
        ? $"Annulation gratuite jusqu’au {phrasing.DayAndTime(until)}, heure de l’hôtel ; ensuite elle coûte {phrasing.Money(StayNames.LateFee(reservation))}."
        : $"L’annulation coûte {phrasing.Money(StayNames.LateFee(reservation))} à tout moment.";

    public string Payment(PaymentTerms due)
    {
        var payment = due.AdvanceDueOn is { } day
            ? due.AtHotel.Amount > 0
                ? $"{phrasing.Money(due.InAdvance)} à régler au plus tard le {phrasing.Day(day)}, et {phrasing.Money(due.AtHotel)} à l’hôtel."
                : $"{phrasing.Money(due.InAdvance)} à régler au plus tard le {phrasing.Day(day)}."
            : "Paiement à l’hôtel.";
        return due.KeptUntil is { } kept ? $"{payment} La chambre est gardée jusqu’à {phrasing.Time(TimeOnly.FromDateTime(kept))} le jour de votre arrivée, plus tard si vous nous prévenez." : payment;
    }

    public string Dates(StayDates dates) => $"du {phrasing.Day(dates.Arrival)} au {phrasing.Day(dates.Departure)}, {FrenchStay.Nights(phrasing, dates.NightCount)}";

    public string Summary(Reservation stay, PaymentTerms due)
    {
        var lines = new List<string>
        {
            names.Stay(stay),
            Quote.Capital(Dates(stay.Dates)),
            FrenchStay.Party(phrasing, StayNames.Everybody(stay.Rooms.Select(room => room.Party))),
        };
        if (StayNames.Extras(stay) is { Count: > 0 } extras) lines.Add($"Avec {phrasing.List([.. extras.Select(extra => $"{names.Extra(extra.Extra)} ({Amount(extra.Amount)})")])}");
        lines.Add(Who(stay.Guest));
        lines.Add(Total(stay));
        lines.Add(Payment(due));
        lines.Add(Cancellation(stay));
        return string.Join('\n', lines);
    }

    private string Amount(Money amount) => amount.Amount == 0m ? "gratuit" : phrasing.Money(amount);

    public string Total(Reservation stay) => $"Total {phrasing.Money(stay.Total)}, dont {phrasing.Money(StayNames.CityTax(stay))} de taxe de séjour";

    public string Who(GuestContact guest) => string.Join(", ", new[] { $"{guest.FirstName} {guest.LastName}".Trim(), guest.Email, guest.Phone }.OfType<string>());

    public string Price(Extra extra) => extra.Price == 0m ? "sans frais" : phrasing.Money(new Money(extra.Price, names.Hotel.Currency)) + extra.Unit switch
    {
        ExtraUnit.PerNight => " par nuit",
        ExtraUnit.PerGuest => " par personne",
        ExtraUnit.PerGuestNight => " par personne et par nuit",
        _ => " pour le séjour",
    };

    public string Refusal(SaleRefusal refusal) => refusal switch
    {
        SaleRefusal.ClosedToStay closed => $"La nuit du {phrasing.Day(closed.Night)} n’est pas en vente.",
        SaleRefusal.ClosedToArrival closed => $"Aucune arrivée n’est possible le {phrasing.Day(closed.Day)}.",
        SaleRefusal.ClosedToDeparture closed => $"Aucun départ n’est possible le {phrasing.Day(closed.Day)}.",
        SaleRefusal.TooFewNights few => $"Pour cette arrivée, le séjour est d’au moins {FrenchStay.Nights(phrasing, few.Least)}.",
        SaleRefusal.TooManyNights many => $"Pour cette arrivée, le séjour est d’au plus {FrenchStay.Nights(phrasing, many.Most)}.",
        SaleRefusal.BookedTooLate late => $"Ces dates devaient être réservées {phrasing.Count(late.LeastDaysAhead, "jour", "jours")} à l’avance.",
        SaleRefusal.BookedTooEarly early => $"Ces dates sont en vente {phrasing.Count(early.MostDaysAhead, "jour", "jours")} avant l’arrivée.",
        _ => "Ces dates ne sont pas en vente.",
    };

    private string Heading(BookingOutcome.OffersShown shown)
    {
        var first = shown.Offers[0];
        var rooms = first.Rooms.Count == 1 ? "" : $" en {first.Rooms.Count} chambres";
        return $"{Quote.Capital(Dates(first.Dates))}, {FrenchStay.Party(phrasing, StayNames.Everybody(first.Rooms.Select(room => room.Party)))}{rooms} : voici ce qui est libre. Les prix sont pour tout le séjour, taxe de séjour comprise.";
    }

    private string Numbered(IReadOnlyList<StayOffer> offers) =>
        string.Join('\n', offers.Select((offer, index) => $"{index + 1}. {names.Offer(offer)} : {phrasing.Money(offer.Total)}, {Terms(offer)}."));

    private string Spoken(BookingOutcome.OffersShown shown)
    {
        var first = shown.Offers[0];
        var offers = string.Join(" ", shown.Offers.Select(offer => $"{names.Offer(offer)}, {phrasing.Money(offer.Total)}."));
        return $"{Note(shown.Note)}À partir du {phrasing.Day(first.Dates.Arrival)}, pour {FrenchStay.Nights(phrasing, first.Dates.NightCount)}, j’ai : {offers} La taxe de séjour est comprise. Quelle chambre vous convient ?";
    }

    private string Note(OfferNote? note) => note switch
    {
        OfferNote.TypeNotFree type => $"Nous sommes désolés, la catégorie « {names.Room(type.RoomType)} » n’est pas libre à ces dates. ",
        OfferNote.PlanNotSold plan => $"Le tarif « {names.Plan(plan.RatePlan)} » n’est pas en vente à ces dates. ",
        OfferNote.SoldMeanwhile { RoomType: { Length: > 0 } type } => $"Nous sommes désolés, la chambre « {names.Room(type)} » vient d’être prise par quelqu’un d’autre ; rien n’a été réservé. Voici ce qui reste. ",
        OfferNote.SoldMeanwhile => "Nous sommes désolés, cette chambre vient d’être prise par quelqu’un d’autre ; rien n’a été réservé. Voici ce qui reste. ",
        OfferNote.NoneAccessible => "Nous sommes désolés, aucune de nos chambres accessibles n’est libre à ces dates. ",
        _ => "",
    };

    private string NothingFree(BookingOutcome.NothingFree nothing)
    {
        var why = nothing.Refusals.Count > 0 ? Refusal(nothing.Refusals[0]) : $"Nous sommes désolés, nous n’avons pas de chambre pour {FrenchStay.Party(phrasing, StayNames.Everybody(nothing.Rooms))} du {phrasing.Day(nothing.Dates.Arrival)} au {phrasing.Day(nothing.Dates.Departure)}.";
        if (nothing.Nearby.Count == 0) return $"{why} D’autres dates sont-elles possibles pour vous ?";
        var nearby = nothing.Nearby.Select((stay, index) => phrasing.Spoken
            ? $"à partir du {phrasing.Day(stay.Dates.Arrival)}, {names.Offer(stay)}, {phrasing.Money(stay.Total)}"
            : $"{index + 1}. {Quote.Capital(Dates(stay.Dates))} : {names.Offer(stay)}, {phrasing.Money(stay.Total)} taxe de séjour comprise.");
        return phrasing.Spoken
            ? $"{why} Libre tout près : {string.Join(", ou ", nearby)}. Est-ce que cela vous conviendrait, ou d’autres dates ?"
            : $"{why} Les séjours de même durée les plus proches :\n{string.Join('\n', nearby)}\nL’un d’eux vous conviendrait-il, ou d’autres dates ?";
    }

    private string Held(StayOffer? offer, DateTime? until) =>
        offer is not null && until is { } end ? $"{names.Offer(offer)}, {Dates(offer.Dates)}, {phrasing.Money(offer.Total)} : retenue pour vous jusqu’à {phrasing.Time(TimeOnly.FromDateTime(end))}. " : "";

    private string Extras(BookingOutcome.ExtrasOffered extras) => phrasing.Spoken
        ? $"Souhaitez-vous ajouter quelque chose : {string.Join(", ", extras.Extras.Select(extra => Quote.Small(names.Extra(extra.Id))))}, ou rien d’autre ?"
        : $"Souhaitez-vous ajouter quelque chose : {string.Join(", ", extras.Extras.Select(extra => $"{Quote.Small(names.Extra(extra.Id))} ({Price(extra)})"))}, ou rien d’autre ?";

    private string SpokenReadBack(BookingOutcome.ReadBack read)
    {
        var stay = read.Proposed;
        var extras = StayNames.Extras(stay) is { Count: > 0 } added ? $", avec {phrasing.List([.. added.Select(extra => names.Extra(extra.Extra))])}" : "";
        var name = string.Join(", ", stay.Guest.LastName.ToUpperInvariant().Where(char.IsLetter));
        return $"Je récapitule. {names.Stay(stay)}, {Dates(stay.Dates)}, {FrenchStay.Party(phrasing, StayNames.Everybody(stay.Rooms.Select(room => room.Party)))}{extras}. "
            + $"Nom de famille : {name}. En tout {phrasing.Money(stay.Total)}, taxe de séjour comprise. {Cancellation(stay)} Dois-je réserver ?";
    }

    private string BookedHeading(BookingOutcome.Booked booked) => booked.Again
        ? $"C’est déjà réservé ; rien n’a été réservé deux fois. Votre code de confirmation est {phrasing.Code(booked.Reservation.Code)}."
        : $"C’est réservé, merci. Votre code de confirmation est {phrasing.Code(booked.Reservation.Code)}.";

    private string Booked(BookingOutcome.Booked booked)
    {
        var stay = booked.Reservation;
        return phrasing.Spoken
            ? $"{BookedHeading(booked)} {Quote.Capital(Dates(stay.Dates))}, {phrasing.Money(stay.Total)} en tout. {Cancellation(stay)} Au plaisir de vous accueillir."
            : $"{BookedHeading(booked)}\n{Summary(stay, booked.Due)}\nAu plaisir de vous accueillir.";
    }
}
