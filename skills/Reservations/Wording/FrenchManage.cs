using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Dialogue;

namespace FrontOffice.Skills.Reservations.Wording;

/// <summary>Looking up, changing and cancelling in French.</summary>
internal sealed class FrenchManage(Phrasing phrasing, StayNames names)
{
    private readonly FrenchBooking _booking = new(phrasing, names);

    public string Say(ManageOutcome outcome) => outcome switch
    {
        ManageOutcome.CodeWanted => "Quel est votre code de confirmation ? Il compte huit lettres et chiffres.",
        ManageOutcome.HolderWanted => "Et le nom de famille de la réservation ?",
        ManageOutcome.ArrivalDayWanted => "Et le jour d’arrivée ?",
        ManageOutcome.NotVerified => "Je ne trouve pas de réservation qui corresponde à toutes ces indications. Essayons encore : quel est votre code de confirmation ?",
        ManageOutcome.VerificationClosed closed => $"Ces indications ne concordent pas ; je ne peux pas réessayer avant le {phrasing.DayAndTime(closed.Until)}. Notre équipe vous aide au {closed.Phone}.",
        ManageOutcome.LookedUp found => LookedUp(found),
        ManageOutcome.ChangeWanted wanted => $"{Known(wanted.Reservation)} Que souhaitez-vous modifier, les dates ou les personnes ?",
        ManageOutcome.NewDatesWanted wanted => $"Votre séjour est prévu {_booking.Dates(wanted.Reservation.Dates)}. Quelles dates souhaitez-vous à la place ?",
        ManageOutcome.ChangeReadBack read => ChangeReadBack(read),
        ManageOutcome.Changed { Again: true } changed => $"Cette modification est déjà faite ; rien n’a été modifié deux fois. {Known(changed.After)} {_booking.Total(changed.After)}.",
        ManageOutcome.Changed changed => $"C’est modifié. {Known(changed.After)} {_booking.Total(changed.After)}. {_booking.Cancellation(changed.After)}",
        ManageOutcome.ChangeNotFree gone => NotFree(gone),
        ManageOutcome.NothingToChange same => $"C’est déjà réservé ainsi. {Known(same.Reservation)}",
        ManageOutcome.PeopleDecide { ForFee: true } people => $"Votre réservation ne peut plus être réduite sans frais ; notre équipe décide donc de cette modification : {people.Phone}. Votre réservation reste telle quelle.",
        ManageOutcome.PeopleDecide people => $"Pour votre sécurité, seule notre équipe modifie le nom et les coordonnées : {people.Phone}. Votre réservation reste telle quelle.",
        ManageOutcome.NotChangeable { Reservation.State: ReservationState.Cancelled } cancelled => $"La réservation {phrasing.Code(cancelled.Reservation.Code)} est annulée et ne peut plus être modifiée. Je cherche volontiers un nouveau séjour.",
        ManageOutcome.NotChangeable over => $"Le séjour de la réservation {phrasing.Code(over.Reservation.Code)} a commencé ou est terminé ; je ne peux pas le modifier ici. Notre équipe vous aide au {over.Phone}.",
        ManageOutcome.LeftAsItWas left => $"Très bien, rien n’est modifié. {Known(left.Reservation)}",
        ManageOutcome.CancelReadBack read => CancelReadBack(read),
        ManageOutcome.Cancelled cancelled => Cancelled(cancelled),
        ManageOutcome.OutOfDate => "Cela correspond à un récapitulatif précédent, qui n’est plus valable ; rien n’a été fait avec.",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private string Known(Reservation stay) =>
        $"Réservation {phrasing.Code(stay.Code)} : {names.Stay(stay)}, {_booking.Dates(stay.Dates)}, {Party(stay)}.";

    private string Party(Reservation stay) => FrenchStay.Party(phrasing, StayNames.Everybody(stay.Rooms.Select(room => room.Party)));

    private string LookedUp(ManageOutcome.LookedUp found)
    {
        var stay = found.Reservation;
        if (stay.Cancelled is not null) return $"{Known(stay)} {Cancelled(new ManageOutcome.Cancelled(stay, Again: true))}";
        return phrasing.Spoken
            ? $"{Known(stay)} {_booking.Total(stay)}. {_booking.Cancellation(stay)}"
            : $"Réservation {phrasing.Code(stay.Code)}\n{_booking.Summary(stay, found.Due)}";
    }

    private string ChangeReadBack(ManageOutcome.ChangeReadBack read)
    {
        var extras = StayNames.Extras(read.After) is { Count: > 0 } added ? $", avec {phrasing.List([.. added.Select(extra => names.Extra(extra.Extra))])}" : "";
        return $"Merci de vérifier la modification de la réservation {phrasing.Code(read.Before.Code)}. Elle devient : {names.Stay(read.After)}, {_booking.Dates(read.After.Dates)}, {Party(read.After)}{extras}. "
            + $"Total actuel {phrasing.Money(read.Before.Total)}, nouveau total {phrasing.Money(read.After.Total)}, taxe de séjour comprise. {_booking.Cancellation(read.After)} Dois-je modifier ?";
    }

    private string NotFree(ManageOutcome.ChangeNotFree gone)
    {
        var room = names.Room(gone.Reservation.Rooms[0].RoomType);
        var why = !gone.Fits ? $"La chambre « {room} » est trop petite pour autant de personnes."
            : gone.Reason is { } reason ? _booking.Refusal(reason)
            : $"Nous sommes désolés, la chambre « {room} » n’est pas libre du {phrasing.Day(gone.Dates.Arrival)} au {phrasing.Day(gone.Dates.Departure)}.";
        if (gone.Others.Count == 0) return $"{why} Votre réservation reste telle quelle. D’autres dates vous conviendraient-elles ?";
        var others = gone.Others.Select((other, index) => phrasing.Spoken
            ? $"{names.Offer(other)}, {phrasing.Money(other.Total)}"
            : $"{index + 1}. {names.Offer(other)} : {phrasing.Money(other.Total)} taxe de séjour comprise, {_booking.Terms(other)}.");
        return phrasing.Spoken
            ? $"{why} Votre réservation reste telle quelle. À ces dates il y a : {string.Join(", ou ", others)}. Souhaitez-vous l’une d’elles ?"
            : $"{why} Votre réservation reste telle quelle. À ces dates il y a :\n{string.Join('\n', others)}\nSouhaitez-vous l’une d’elles, ou d’autres dates ?";
    }

    private string CancelReadBack(ManageOutcome.CancelReadBack read)
    {
        var preview = read.Preview;
        var cost = preview.IsFree
            ? preview.FreeUntilLocal is { } until ? $"L’annulation est gratuite jusqu’au {phrasing.DayAndTime(until)}, heure de l’hôtel." : "L’annulation est gratuite."
            : preview.FreeUntilLocal is { } ended ? $"Elle était gratuite jusqu’au {phrasing.DayAndTime(ended)} ; annuler maintenant coûte {phrasing.Money(preview.Fee)}." : $"Ce tarif n’a pas d’annulation gratuite : annuler coûte {phrasing.Money(preview.Fee)}.";
        var refund = preview.Refund.Amount > 0 ? $" {phrasing.Money(preview.Refund)} de ce que vous avez payé vous sont remboursés." : "";
        return $"{Known(read.Reservation)} {cost}{refund}{(preview.IsFree ? " Si vous préférez déplacer le séjour, donnez-moi les nouvelles dates." : "")} Dois-je annuler ?";
    }

    private string Cancelled(ManageOutcome.Cancelled cancelled)
    {
        if (cancelled.Reservation.Cancelled is not { } facts) return $"La réservation {phrasing.Code(cancelled.Reservation.Code)} est annulée.";
        var heading = cancelled.Again ? "Elle est déjà annulée." : $"La réservation {phrasing.Code(cancelled.Reservation.Code)} est annulée.";
        var fee = facts.Fee.Amount > 0 ? $"Les frais sont de {phrasing.Money(facts.Fee)}." : "Cela ne vous coûte rien.";
        var refund = facts.Refund.Amount > 0 ? $" {phrasing.Money(facts.Refund)} vous sont remboursés." : "";
        return $"{heading} Votre numéro d’annulation est {phrasing.Code(facts.Number)}. {fee}{refund}";
    }
}
