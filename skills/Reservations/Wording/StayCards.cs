using System.Globalization;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Dialogue;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Wording;

/// <summary>Cards and buttons of stays; their texts are those that are also said.</summary>
internal sealed class StayCards(Phrasing phrasing, StayNames names)
{
    private readonly CardWords _words = CardWords.In(phrasing.Language);
    private readonly EnglishBooking _english = new(phrasing, names);
    private readonly FrenchBooking _french = new(phrasing, names);

    private bool IsFrench => phrasing.Language == Language.French;

    public IReadOnlyList<Card> Of(Outcome outcome) => outcome switch
    {
        BookingOutcome.OffersShown shown => [.. shown.Offers.GroupBy(offer => offer.RoomType).Select(offers => Room(offers.Key, [.. offers], shown.Key))],
        BookingOutcome.ReadBack read => [ReadBack(read)],
        BookingOutcome.Booked booked => [Booked(booked)],
        _ => [],
    };

    public IReadOnlyList<CardButton> Suggestions(Outcome outcome) => outcome switch
    {
        BookingOutcome.ExtrasOffered extras => Extras(extras.Extras, extras.Key),
        BookingOutcome.ExtraWanted extra => Extras(extra.Extras, extra.Key),
        BookingOutcome.NothingFree nothing => [.. nothing.Nearby.Select(stay => Nearby(stay, nothing.Key))],
        BookingOutcome.ElementWanted element => [.. _words.Elements.Select(one => new CardButton(one.Title, one.Title, BookingAsks.IdOf(element.Key, Option.Element, one.Element)))],
        ManageOutcome.ChangeWanted wanted => [.. _words.Elements.Take(2).Select(one => new CardButton(one.Title, one.Title, ManageAsks.IdOf(ReservationFunctions.Change, wanted.Key, Option.Element, one.Element)))],
        ManageOutcome.ChangeReadBack read => YesOrNo(ReservationFunctions.Change, read.Key, _words.Yes, _words.No),
        ManageOutcome.CancelReadBack read => YesOrNo(ReservationFunctions.Cancel, read.Key, _words.CancelIt, _words.KeepIt),
        ManageOutcome.ChangeNotFree gone => [.. gone.Others.Select(other => Other(other, gone.Key))],
        StayOutcome.MoreRoomsWanted => [new CardButton(_words.Yes, _words.Yes), new CardButton(_words.No, _words.No)],
        _ => [],
    };

    private IReadOnlyList<CardButton> Extras(IReadOnlyList<Extra> extras, string key) =>
    [
        .. extras.Select(extra => new CardButton(names.Extra(extra.Id), names.Extra(extra.Id), BookingAsks.IdOf(key, Option.Extra, extra.Id))),
        new CardButton(_words.NothingElse, _words.NothingElse, BookingAsks.IdOf(key, Option.NoExtras)),
    ];

    private Card Room(string id, IReadOnlyList<StayOffer> offers, string key)
    {
        var type = names.Hotel.RoomType(id);
        return new Card
        {
            Title = names.Room(id),
            Subtitle = type is { Features.Count: > 0 } ? string.Join(" · ", type.Features.Select(feature => feature[phrasing.Language])) : null,
            Text = type?.Description[phrasing.Language],
            Picture = type?.Picture,
            PictureText = type?.Picture is null ? null : names.Room(id),
            Facts = [.. offers.Select(offer => new CardFact(names.Plan(offer.RatePlan), $"{phrasing.Money(offer.Total)} {_words.CityTaxIncluded}, {Terms(offer)}"))],
            Buttons = [.. offers.Select(offer => new CardButton($"{names.Plan(offer.RatePlan)} {phrasing.Money(offer.Total)}", names.Offer(offer), BookingAsks.IdOf(key, Option.Offer, NumberOf(offer))))],
        };
    }

    private Card ReadBack(BookingOutcome.ReadBack read) => new()
    {
        Title = _words.YourStay,
        Subtitle = names.Stay(read.Proposed),
        Facts = Facts(read.Proposed, read.Due),
        Buttons =
        [
            new CardButton(_words.Confirm, _words.ConfirmSays, BookingAsks.IdOf(read.Key, Option.Yes)),
            new CardButton(_words.Change, _words.ChangeSays, BookingAsks.IdOf(read.Key, Option.No)),
        ],
    };

    private Card Booked(BookingOutcome.Booked booked) => new()
    {
        Title = $"{_words.Code}{(IsFrench ? " :" : ":")} {booked.Reservation.Code}",
        Subtitle = names.Stay(booked.Reservation),
        Facts = Facts(booked.Reservation, booked.Due),
    };

    private IReadOnlyList<CardFact> Facts(Reservation stay, PaymentTerms due)
    {
        var everybody = StayNames.Everybody(stay.Rooms.Select(room => room.Party));
        var facts = new List<CardFact>
        {
            new(_words.Stay, IsFrench ? Quote.Capital(_french.Dates(stay.Dates)) : _english.Dates(stay.Dates)),
            new(_words.Guests, IsFrench ? FrenchStay.Party(phrasing, everybody) : EnglishStay.Party(phrasing, everybody)),
        };
        if (StayNames.Extras(stay) is { Count: > 0 } extras) facts.Add(new CardFact(_words.Extras, string.Join(", ", extras.Select(extra => $"{names.Extra(extra.Extra)} ({phrasing.Money(extra.Amount)})"))));
        facts.Add(new CardFact(_words.Name, _english.Who(stay.Guest)));
        facts.Add(new CardFact(_words.Total, $"{phrasing.Money(stay.Total)} {_words.CityTaxIncluded}"));
        facts.Add(new CardFact(_words.Payment, IsFrench ? _french.Payment(due) : _english.Payment(due)));
        facts.Add(new CardFact(_words.Cancelling, IsFrench ? _french.Cancellation(stay) : _english.Cancellation(stay)));
        return facts;
    }

    private string Terms(StayOffer offer) => IsFrench ? _french.Terms(offer) : _english.Terms(offer);

    private CardButton Nearby(StayOffer stay, string key)
    {
        var dates = $"{phrasing.Day(stay.Dates.Arrival)}{(IsFrench ? " :" : ":")} {phrasing.Money(stay.Total)}";
        var value = string.Create(CultureInfo.InvariantCulture, $"{stay.Dates.Arrival:yyyy-MM-dd}_{stay.Dates.Departure:yyyy-MM-dd}");
        return new CardButton(dates, phrasing.Day(stay.Dates.Arrival), BookingAsks.IdOf(key, Option.Stay, value));
    }

    private CardButton Other(StayOffer other, string key) =>
        new($"{names.Offer(other)} {phrasing.Money(other.Total)}", names.Offer(other), ManageAsks.IdOf(ReservationFunctions.Change, key, Option.Offer, $"{other.RoomType}/{other.RatePlan}"));

    private static IReadOnlyList<CardButton> YesOrNo(string function, string key, string yes, string no) =>
        [new CardButton(yes, yes, ManageAsks.IdOf(function, key, Option.Yes)), new CardButton(no, no, ManageAsks.IdOf(function, key, Option.No))];

    private static string NumberOf(StayOffer offer) => offer.Id[(offer.Id.LastIndexOf('.') + 1)..];
}
