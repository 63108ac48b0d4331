using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder;
using FrontOffice.Tests.Testing;

namespace FrontOffice.Tests.Unit.Data.HotelFolder;

public sealed class SampleHotelTests
{
    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-11-21")]
    [InlineData("2027-06-30")]
    [InlineData("2028-12-31")]
    public void The_sample_is_read_on_any_day_without_an_error(string today)
    {
        var reading = HotelFolderReader.Read(SampleHotel.Folder, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Empty(reading.Mistakes.Where(mistake => !mistake.IsWarning).Select(mistake => mistake.ToString()));
        Assert.NotNull(reading.Profile);
    }

    [Fact]
    public void Every_room_type_has_a_price_in_every_plan_and_night_of_three_years()
    {
        var hotel = HotelFolderReader.Read(SampleHotel.Folder, new DateOnly(2026, 1, 1)).Profile!;
        var unsold =
            from type in hotel.RoomTypes
            from plan in hotel.RatePlans
            from night in StayDates.Of(new DateOnly(2026, 1, 1), 1096).Nights
            where Pricing.Price(hotel, new RoomRequest { RoomType = type.Id, RatePlan = plan.Id, Dates = StayDates.Of(night, 1), Party = new Party(1, []) }, night) is null
            select $"{type.Id} {plan.Id} {night:O}";

        Assert.Empty(unsold.Take(5));
    }

    [Fact]
    public void The_sample_has_the_house_it_promises()
    {
        var hotel = SampleHotel.Profile;

        Assert.Equal(30, hotel.RoomTypes.Sum(type => type.RoomNumbers.Count));
        Assert.Equal(2, hotel.RoomType("suite")!.RoomNumbers.Count);
        Assert.Single(hotel.RoomTypes, type => type.Accessible);
        Assert.Equal(["flexible", "advance", "breakfast"], hotel.RatePlans.Select(plan => plan.Id));
        Assert.Equal("Europe/Paris", hotel.Zone.Id);
    }

    [Fact]
    public void A_dated_season_goes_before_the_season_of_every_year()
    {
        var price = Pricing.Price(SampleHotel.Profile, new RoomRequest { RoomType = "classic", RatePlan = "flexible", Dates = new(new DateOnly(2027, 9, 24), new DateOnly(2027, 9, 26)), Party = new Party(2, []) }, new DateOnly(2026, 11, 21));

        Assert.Equal([199m, 149m], price!.Nights.Select(night => night.Room));
    }

    [Fact]
    public void The_names_of_extras_quote_the_figures_of_the_house()
    {
        Assert.Equal(new LocalizedText("Early check-in from 11 am", "Arrivée anticipée dès 11\u00A0h"), SampleHotel.Profile.Extra("early-check-in")!.Name);
        Assert.StartsWith("12% less; ", SampleHotel.Profile.RatePlan("advance")!.Description.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quoted_figure_is_written_as_each_language_writes_it()
    {
        var breakfast = SampleHotel.Profile.Policies.Single(topic => topic.Id == "breakfast");

        Assert.Equal(
            "Breakfast is a buffet, served from 6:30 am to 10:30 am on weekdays and from 7 am to 11 am at weekends. It costs €19 a person, and is included in our rate with breakfast.",
            breakfast.Answer.English);
        Assert.Equal(
            "Le petit déjeuner est un buffet, servi de 6\u00A0h\u00A030 à 10\u00A0h\u00A030 en semaine et de 7\u00A0h à 11\u00A0h le week-end. Il coûte 19\u00A0€ par personne et il est compris dans notre tarif avec petit déjeuner.",
            breakfast.Answer.French);
    }
}
