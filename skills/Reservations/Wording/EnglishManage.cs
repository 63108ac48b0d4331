using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Dialogue;

namespace FrontOffice.Skills.Reservations.Wording;

/// <summary>Looking up, changing and cancelling in English.</summary>
internal sealed class EnglishManage(Phrasing phrasing, StayNames names)
{
    private readonly EnglishBooking _booking = new(phrasing, names);

    public string Say(ManageOutcome outcome) => outcome switch
    {
        ManageOutcome.CodeWanted => "What is your confirmation code? It has eight letters and digits.",
        ManageOutcome.HolderWanted => "And the family name of the booking?",
        ManageOutcome.ArrivalDayWanted => "And the day of arrival?",
        ManageOutcome.NotVerified => "I cannot find a booking that matches all of these details. Let us try again: what is your confirmation code?",
        ManageOutcome.VerificationClosed closed => $"I could not match these details, so I cannot try again before {phrasing.DayAndTime(closed.Until)}. Our team helps you at {closed.Phone}.",
        ManageOutcome.LookedUp found => LookedUp(found),
        ManageOutcome.ChangeWanted wanted => $"{Known(wanted.Reservation)} What would you like to change, the dates or the guests?",
        ManageOutcome.NewDatesWanted wanted => $"Your stay is {_booking.Dates(wanted.Reservation.Dates)}. Which dates would you like instead?",
        ManageOutcome.ChangeReadBack read => ChangeReadBack(read),
        ManageOutcome.Changed { Again: true } changed => $"That change is already made; nothing was changed twice. {Known(changed.After)} {_booking.Total(changed.After)}.",
        ManageOutcome.Changed changed => $"It is changed. {Known(changed.After)} {_booking.Total(changed.After)}. {_booking.Cancellation(changed.After)}",
        ManageOutcome.ChangeNotFree gone => NotFree(gone),
        ManageOutcome.NothingToChange same => $"That is how it is booked already. {Known(same.Reservation)}",
        ManageOutcome.PeopleDecide { ForFee: true } people => $"Part of your booking can no longer be given up free of charge, so our team decides on that change: {people.Phone}. Your booking stands as it is.",
        ManageOutcome.PeopleDecide people => $"For your security only our team changes the name and the contact details: {people.Phone}. Your booking stands as it is.",
        ManageOutcome.NotChangeable { Reservation.State: ReservationState.Cancelled } cancelled => $"Booking {phrasing.Code(cancelled.Reservation.Code)} is cancelled, so it cannot be changed. I would gladly look for a new stay.",
        ManageOutcome.NotChangeable over => $"Booking {phrasing.Code(over.Reservation.Code)} has begun or is over, so I cannot change it here. Our team helps you at {over.Phone}.",
        ManageOutcome.LeftAsItWas left => $"All right, nothing is changed. {Known(left.Reservation)}",
        ManageOutcome.CancelReadBack read => CancelReadBack(read),
        ManageOutcome.Cancelled cancelled => Cancelled(cancelled),
        ManageOutcome.OutOfDate => "That belongs to an earlier summary, which no longer stands; nothing was done with it.",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private string Known(Reservation stay) =>
        $"Booking {phrasing.Code(stay.Code)}: {names.Stay(stay)}, {_booking.Dates(stay.Dates)}, {Party(stay)}.";

    private string Party(Reservation stay) => EnglishStay.Party(phrasing, StayNames.Everybody(stay.Rooms.Select(room => room.Party)));

    private string LookedUp(ManageOutcome.LookedUp found)
    {
        var stay = found.Reservation;
        if (stay.Cancelled is not null) return $"{Known(stay)} {Cancelled(new ManageOutcome.Cancelled(stay, Again: true))}";
        return phrasing.Spoken
            ? $"{Known(stay)} {_booking.Total(stay)}. {_booking.Cancellation(stay)}"
            : $"Booking {phrasing.Code(stay.Code)}\n{_booking.Summary(stay, found.Due)}";
    }

    private string ChangeReadBack(ManageOutcome.ChangeReadBack read)
    {
        var extras = StayNames.Extras(read.After) is { Count: > 0 } added ? $", with {phrasing.List([.. added.Select(extra => names.Extra(extra.Extra))])}" : "";
        return $"Please check the change of booking {phrasing.Code(read.Before.Code)}. It becomes {names.Stay(read.After)}, {_booking.Dates(read.After.Dates)}, {Party(read.After)}{extras}. "
            + $"Current total {phrasing.Money(read.Before.Total)}, new total {phrasing.Money(read.After.Total)} with city tax. {_booking.Cancellation(read.After)} Shall I change it?";
    }

    private string NotFree(ManageOutcome.ChangeNotFree gone)
    {
        var room = names.Room(gone.Reservation.Rooms[0].RoomType);
        var why = !gone.Fits ? $"That is too many guests for the {room}."
            : gone.Reason is { } reason ? _booking.Refusal(reason)
            : $"I am sorry, the {room} is not free from {phrasing.Day(gone.Dates.Arrival)} to {phrasing.Day(gone.Dates.Departure)}.";
        if (gone.Others.Count == 0) return $"{why} Your booking stands as it is. Would other dates suit you?";
        var others = gone.Others.Select((other, index) => phrasing.Spoken
            ? $"{names.Offer(other)}, {phrasing.Money(other.Total)}"
            : $"{index + 1}. {names.Offer(other)}: {phrasing.Money(other.Total)} with city tax, {_booking.Terms(other)}.");
        return phrasing.Spoken
            ? $"{why} Your booking stands as it is. For those dates there is {string.Join(", or ", others)}. Would you like one of these?"
            : $"{why} Your booking stands as it is. For those dates there is:\n{string.Join('\n', others)}\nWould you like one of these, or other dates?";
    }

    private string CancelReadBack(ManageOutcome.CancelReadBack read)
    {
        var preview = read.Preview;
        var cost = preview.IsFree
            ? preview.FreeUntilLocal is { } until ? $"Cancelling costs nothing until {phrasing.DayAndTime(until)}, hotel time." : "Cancelling costs nothing."
            : preview.FreeUntilLocal is { } ended ? $"It was free until {phrasing.DayAndTime(ended)}; cancelling now costs {phrasing.Money(preview.Fee)}." : $"This rate has no free cancellation: cancelling costs {phrasing.Money(preview.Fee)}.";
        var refund = preview.Refund.Amount > 0 ? $" {phrasing.Money(preview.Refund)} of what you paid is refunded." : "";
        return $"{Known(read.Reservation)} {cost}{refund}{(preview.IsFree ? " If you would rather move the stay, tell me the new dates." : "")} Shall I cancel it?";
    }

    private string Cancelled(ManageOutcome.Cancelled cancelled)
    {
        if (cancelled.Reservation.Cancelled is not { } facts) return $"Booking {phrasing.Code(cancelled.Reservation.Code)} is cancelled.";
        var heading = cancelled.Again ? "It is already cancelled." : $"Booking {phrasing.Code(cancelled.Reservation.Code)} is cancelled.";
        var fee = facts.Fee.Amount > 0 ? $"The fee is {phrasing.Money(facts.Fee)}." : "It costs you nothing.";
        var refund = facts.Refund.Amount > 0 ? $" {phrasing.Money(facts.Refund)} is refunded." : "";
        return $"{heading} Your cancellation number is {phrasing.Code(facts.Number)}. {fee}{refund}";
    }
}
