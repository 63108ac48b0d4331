using FrontOffice.Bot.Understanding.Offline.Grammars;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

/// <summary>A house with three room types, two plans and three extras.</summary>
internal static class SmallHouse
{
    public static readonly Vocabulary Vocabulary = Vocabulary.Of(new HotelProfile
    {
        Id = "small-house",
        Name = "Small House",
        Address = new PostalAddress("1 quai Neuf", "69000", "Lyon", "FR"),
        Phone = "+33400000000",
        Email = "desk@small-house.example",
        Website = "https://small-house.example",
        Zone = TimeZoneInfo.Utc,
        Currency = "EUR",
        CheckIn = new TimeOnly(15, 0),
        CheckOut = new TimeOnly(11, 0),
        RoomTypes =
        [
            Room("classic-double", new LocalizedText("Classic double room", "Chambre double classique"), "double", "double room", "chambre double"),
            Room("twin", new LocalizedText("Twin room", "Chambre à deux lits"), "twin"),
            Room("junior-suite", new LocalizedText("Junior suite", "Suite junior"), "suite"),
        ],
        RatePlans = [Plan("flexible", new LocalizedText("Flexible rate", "Tarif flexible")), Plan("saver", new LocalizedText("Non-refundable rate", "Tarif non remboursable"))],
        Extras = [Extra("breakfast", "Breakfast", "Petit déjeuner"), Extra("parking", "Parking", "Parking"), Extra("cot", "Cot", "Lit bébé")],
        ChildBands = [],
        Restrictions = [],
        CityTax = null,
        Rules = new HouseRules(),
        Departments = [],
        Policies = [],
        EmergencyNumbers = ["112"],
    });

    private static RoomType Room(string id, LocalizedText name, params string[] alsoCalled) => new()
    {
        Id = id, Name = name, Description = name, AlsoCalled = alsoCalled, RoomNumbers = ["101"], MaxGuests = 2, MaxAdults = 2, MaxChildren = 1,
    };

    private static RatePlan Plan(string id, LocalizedText name) => new()
    {
        Id = id,
        Name = name,
        Description = name,
        Cancellation = new CancellationTerms { FreeUntilHoursBefore = 24, DeadlineHour = new TimeOnly(18, 0), Fee = new CancellationFee(CancellationFeeKind.Nights, 1) },
        Guarantee = new GuaranteeTerms(GuaranteeKind.UntilHour, new TimeOnly(18, 0), 0, 0),
    };

    private static Extra Extra(string id, string english, string french) => new() { Id = id, Name = new LocalizedText(english, french), Price = 10, Unit = ExtraUnit.PerNight };
}
