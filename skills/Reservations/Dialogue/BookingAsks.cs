using System.Globalization;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Puts what was decided into the question that the guest answers next: what kind of answer, and which options.</summary>
internal static class BookingAsks
{
    public static BookingQuestion QuestionOf(Outcome outcome) => outcome switch
    {
        StayOutcome.DatesWanted or StayOutcome.ArrivalWanted => BookingQuestion.Dates,
        StayOutcome.DepartureWanted => BookingQuestion.Departure,
        StayOutcome.DatesRefused { Problem: DatesProblem.Ambiguous } => BookingQuestion.Reading,
        StayOutcome.DatesRefused { Problem: DatesProblem.Backwards or DatesProblem.TooLong or DatesProblem.NightsImpossible } => BookingQuestion.Departure,
        StayOutcome.DatesRefused => BookingQuestion.Dates,
        StayOutcome.PartyWanted or StayOutcome.PartyRefused => BookingQuestion.Party,
        StayOutcome.SplitWanted => BookingQuestion.Split,
        StayOutcome.ChildAgesWanted => BookingQuestion.ChildAges,
        StayOutcome.MoreRoomsWanted => BookingQuestion.MoreRooms,
        BookingOutcome.NothingFree => BookingQuestion.OtherDates,
        BookingOutcome.OffersShown => BookingQuestion.Offer,
        BookingOutcome.ExtrasOffered or BookingOutcome.ExtraWanted => BookingQuestion.Extras,
        BookingOutcome.NameWanted => BookingQuestion.Name,
        BookingOutcome.EmailWanted => BookingQuestion.Email,
        BookingOutcome.ContactWanted => BookingQuestion.Contact,
        BookingOutcome.ReadBack => BookingQuestion.Confirm,
        BookingOutcome.ElementWanted => BookingQuestion.Element,
        _ => BookingQuestion.None,
    };

    /// <param name="key">Stands in the options, so that they are of this question only.</param>
    public static PendingQuestion? Ask(Outcome outcome, string key, HotelProfile hotel)
    {
        var asks = new PendingQuestion { Skill = ReservationFunctions.Skill, Function = ReservationFunctions.Book, Expects = Expectation.Text };
        return outcome switch
        {
            StayOutcome.DatesRefused { Problem: DatesProblem.Ambiguous ambiguous } => asks with { Expects = Expectation.Choice, Options = Days(ambiguous.Readings, key) },
            StayOutcome.DatesRefused { Problem: DatesProblem.NightsImpossible or DatesProblem.TooLong } => asks with { Expects = Expectation.Nights },
            StayOutcome.DepartureWanted or StayOutcome.DatesRefused { Problem: DatesProblem.Backwards } => asks with { Expects = Expectation.Departure },
            StayOutcome.DatesWanted or StayOutcome.ArrivalWanted or StayOutcome.DatesRefused => asks with { Expects = Expectation.StayDates },
            StayOutcome.PartyRefused { Problem: PartyProblem.TooManyRooms } => asks with { Expects = Expectation.Rooms },
            StayOutcome.PartyWanted or StayOutcome.PartyRefused or StayOutcome.SplitWanted => asks with { Expects = Expectation.Party },
            StayOutcome.ChildAgesWanted => asks with { Expects = Expectation.ChildAges },
            StayOutcome.MoreRoomsWanted => asks with { Expects = Expectation.YesOrNo, Options = YesOrNo(key) },
            BookingOutcome.NothingFree { Nearby.Count: > 0 } nothing => asks with { Expects = Expectation.Choice, Options = Stays(nothing.Nearby, key) },
            BookingOutcome.NothingFree => asks with { Expects = Expectation.StayDates },
            BookingOutcome.OffersShown shown => asks with { Expects = Expectation.Choice, Options = Offers(shown.Offers, key, hotel) },
            BookingOutcome.ExtrasOffered extras => asks with { Expects = Expectation.Choice, Options = Extras(extras.Extras, key) },
            BookingOutcome.ExtraWanted extra => asks with { Expects = Expectation.Choice, Options = Extras(extra.Extras, key) },
            BookingOutcome.NameWanted => asks with { Expects = Expectation.Name },
            BookingOutcome.EmailWanted => asks with { Expects = Expectation.Email },
            BookingOutcome.ContactWanted => asks with { Expects = Expectation.Contact },
            BookingOutcome.ReadBack => asks with { Expects = Expectation.YesOrNo, Options = YesOrNo(key) },
            BookingOutcome.ElementWanted => asks with { Expects = Expectation.Element, Options = Elements(key) },
            _ => null,
        };
    }

    public static string IdOf(string key, string verb, string? value = null) => new OptionId(ReservationFunctions.Book, key, verb, value).ToString();

    public static IReadOnlyList<AnswerOption> YesOrNo(string key) =>
        [new(IdOf(key, Option.Yes), ["yes", "oui"]), new(IdOf(key, Option.No), ["no", "non"])];

    private static IReadOnlyList<AnswerOption> Days(IReadOnlyList<DateOnly> days, string key) =>
        [.. days.Select(day => new AnswerOption(IdOf(key, Option.Day, Iso(day)), [Iso(day), .. Spoken(day, CultureInfo.GetCultureInfo("en")), .. Spoken(day, CultureInfo.GetCultureInfo("fr"))]))];

    /// <summary>"4 March", "March 4", "March": two readings never share a month.</summary>
    private static IEnumerable<string> Spoken(DateOnly day, CultureInfo culture) =>
        [day.ToString("d MMMM", culture), day.ToString("MMMM d", culture), day.ToString("MMMM", culture)];

    private static IReadOnlyList<AnswerOption> Stays(IReadOnlyList<StayOffer> stays, string key) =>
        [.. stays.Select(stay => new AnswerOption(IdOf(key, Option.Stay, $"{Iso(stay.Dates.Arrival)}_{Iso(stay.Dates.Departure)}"), [Iso(stay.Dates.Arrival)], stay.Total.Amount))];

    /// <summary>A type's or plan's name alone says an offer only where no other offer has it.</summary>
    private static IReadOnlyList<AnswerOption> Offers(IReadOnlyList<StayOffer> offers, string key, HotelProfile hotel)
    {
        var options = new List<AnswerOption>();
        foreach (var offer in offers)
        {
            var type = hotel.RoomType(offer.RoomType);
            var plan = hotel.RatePlan(offer.RatePlan);
            var said = new List<string> { $"{type?.Name.English}, {plan?.Name.English}", $"{type?.Name.French}, {plan?.Name.French}" };
            if (type is not null && offers.Count(other => other.RoomType == offer.RoomType) == 1) said.AddRange([type.Name.English, type.Name.French, .. type.AlsoCalled]);
            if (plan is not null && offers.Count(other => other.RatePlan == offer.RatePlan) == 1) said.AddRange([plan.Name.English, plan.Name.French]);
            var number = offer.Id[(offer.Id.LastIndexOf('.') + 1)..];
            options.Add(new AnswerOption(IdOf(key, Option.Offer, number), [.. said.Distinct(StringComparer.OrdinalIgnoreCase)], offer.Total.Amount));
        }

        return options;
    }

    private static IReadOnlyList<AnswerOption> Extras(IReadOnlyList<Extra> extras, string key) =>
    [
        .. extras.Select(extra => new AnswerOption(IdOf(key, Option.Extra, extra.Id), [extra.Name.English, extra.Name.French, .. extra.AlsoCalled])),
        new AnswerOption(IdOf(key, Option.NoExtras), ["no thanks", "nothing", "nothing else", "none", "non merci", "rien", "rien d’autre"]),
    ];

    private static IReadOnlyList<AnswerOption> Elements(string key) =>
    [
        new(IdOf(key, Option.Element, "dates"), ["the dates", "dates", "les dates"]),
        new(IdOf(key, Option.Element, "party"), ["the guests", "guests", "les personnes", "voyageurs"]),
        new(IdOf(key, Option.Element, "room"), ["the room", "room", "la chambre", "chambre"]),
        new(IdOf(key, Option.Element, "extras"), ["the extras", "extras", "les options", "options"]),
        new(IdOf(key, Option.Element, "name"), ["the name", "name", "le nom", "nom"]),
        new(IdOf(key, Option.Element, "email"), ["the e-mail", "e-mail", "l’e-mail", "adresse e-mail"]),
    ];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
