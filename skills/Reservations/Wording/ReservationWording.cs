using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Dialogue;

namespace FrontOffice.Skills.Reservations.Wording;

/// <summary>Says what was decided about stays, in the guest's language, for reading or for hearing.</summary>
internal static class ReservationWording
{
    public static Reply Word(Outcome outcome, Phrasing phrasing, HotelProfile hotel)
    {
        var names = new StayNames(hotel, phrasing.Language);
        var french = phrasing.Language == Language.French;
        var text = outcome switch
        {
            StayOutcome stay => french ? FrenchStay.Say(stay, phrasing) : EnglishStay.Say(stay, phrasing),
            BookingOutcome booking => french ? new FrenchBooking(phrasing, names).Say(booking) : new EnglishBooking(phrasing, names).Say(booking),
            ManageOutcome manage => french ? new FrenchManage(phrasing, names).Say(manage) : new EnglishManage(phrasing, names).Say(manage),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };
        if (phrasing.Spoken) return new Reply { Text = text };
        var cards = new StayCards(phrasing, names);
        var beside = outcome is BookingOutcome shown
            ? french ? new FrenchBooking(phrasing, names).BesideCards(shown) : new EnglishBooking(phrasing, names).BesideCards(shown)
            : null;
        return new Reply { Text = text, BesideCards = beside, Cards = cards.Of(outcome), Suggestions = cards.Suggestions(outcome) };
    }
}
