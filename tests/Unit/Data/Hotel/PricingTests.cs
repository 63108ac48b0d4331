using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Data.Hotel;

public sealed class PricingTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateOnly Thursday = new(2026, 11, 26);

    [Fact]
    public void Each_night_has_the_price_of_its_weekday_and_city_tax_its_own_figure()
    {
        var price = Price(SmallHotel.Request(StayDates.Of(Thursday, 3)));

        Assert.Equal([120m, 150m, 150m], price.Nights.Select(night => night.Room));
        Assert.All(price.Nights, night => Assert.Equal(6.6m, night.CityTax));
        Assert.Equal("439.80 EUR", price.Total.ToString());
    }

    [Fact]
    public void The_first_price_that_holds_wins_from_its_first_night_to_its_last()
    {
        var begin = Price(SmallHotel.Request(new StayDates(new DateOnly(2026, 12, 3), new DateOnly(2026, 12, 5))));
        var end = Price(SmallHotel.Request(new StayDates(new DateOnly(2026, 12, 8), new DateOnly(2026, 12, 10))));

        Assert.Equal([120m, 260m], begin.Nights.Select(night => night.Room));
        Assert.Equal([260m, 120m], end.Nights.Select(night => night.Room));
    }

    [Fact]
    public void A_night_without_a_price_makes_the_whole_stay_unsold()
    {
        Assert.Null(Pricing.Price(SmallHotel.Create(), SmallHotel.Request(new StayDates(new DateOnly(2026, 12, 31), new DateOnly(2027, 1, 2)), "suite"), Today));
    }

    [Fact]
    public void A_single_adult_pays_less_and_each_adult_beyond_two_pays_more()
    {
        Assert.Equal(105m, Price(SmallHotel.Request(StayDates.Of(Thursday, 1), adults: 1)).Nights[0].Room);
        var three = Price(SmallHotel.Request(StayDates.Of(Thursday, 1), "suite", adults: 3)).Nights[0];
        Assert.Equal((310m, 40m), (three.Room, three.ExtraAdults));
    }

    [Fact]
    public void Children_pay_by_band_and_only_adults_pay_city_tax()
    {
        var night = Price(SmallHotel.Request(StayDates.Of(Thursday, 1), ages: [3, 4, 12])).Nights[0];

        Assert.Equal((120m, 0m, 50m, 6.6m), (night.Room, night.ExtraAdults, night.Children, night.CityTax));
    }

    [Fact]
    public void A_child_above_the_bands_is_an_extra_adult_and_still_pays_no_city_tax()
    {
        var night = Price(SmallHotel.Request(StayDates.Of(Thursday, 1), ages: [13])).Nights[0];

        Assert.Equal((40m, 0m, 6.6m), (night.ExtraAdults, night.Children, night.CityTax));
    }

    [Fact]
    public void A_derived_plan_takes_its_percentage_off_each_night_and_rounds_each_line_once()
    {
        var price = Price(SmallHotel.Request(StayDates.Of(Thursday, 2), plan: "advance", adults: 1));

        Assert.Equal([92.4m, 118.8m], price.Nights.Select(night => night.Room)); // 105 and 135, less 12 percent
        Assert.Equal("217.80 EUR", price.Total.ToString());
    }

    [Fact]
    public void A_plan_with_breakfast_adds_it_for_each_guest_above_the_youngest_band_and_never_charges_it_twice()
    {
        var price = Price(SmallHotel.Request(StayDates.Of(Thursday, 1), plan: "breakfast", ages: [3, 4], extras: ["breakfast", "cot"]));

        Assert.Equal(120m + 3 * 16m, price.Nights[0].Room);
        Assert.Equal(["cot"], price.Extras.Select(extra => extra.Extra));
    }

    [Theory]
    [InlineData(4, "120")]
    [InlineData(5, "108")]
    [InlineData(7, "102")]
    public void Of_the_reductions_for_a_long_stay_the_best_one_applies_to_every_night(int nights, string first)
    {
        var price = Price(SmallHotel.Request(StayDates.Of(new DateOnly(2026, 11, 29), nights)));

        Assert.Equal(decimal.Parse(first, System.Globalization.CultureInfo.InvariantCulture), price.Nights[0].Room);
    }

    [Fact]
    public void A_reduction_by_days_ahead_needs_the_days()
    {
        var hotel = SmallHotel.Create();
        hotel = hotel with { RatePlans = [.. hotel.RatePlans.Select(plan => plan.Id == "flexible" ? plan with { Reductions = [new RateReduction(20m, 1, 5)] } : plan)] };

        Assert.Equal(96m, Pricing.Price(hotel, SmallHotel.Request(StayDates.Of(Thursday, 1)), Thursday.AddDays(-5))!.Nights[0].Room);
        Assert.Equal(120m, Pricing.Price(hotel, SmallHotel.Request(StayDates.Of(Thursday, 1)), Thursday.AddDays(-4))!.Nights[0].Room);
    }

    [Fact]
    public void Extras_count_by_their_unit_and_the_young_eat_free()
    {
        var price = Price(SmallHotel.Request(StayDates.Of(Thursday, 2), ages: [3, 4], extras: ["breakfast", "parking", "cot", "tour", "parking"]));

        Assert.Equal(
            [("breakfast", 6, 108m), ("parking", 2, 43m), ("cot", 1, 15m), ("tour", 4, 39.96m)],
            price.Extras.Select(extra => (extra.Extra, extra.Quantity, extra.Amount)));
    }

    [Fact]
    public void Vat_is_contained_by_the_rate_of_each_line_and_city_tax_contains_none()
    {
        var price = Price(SmallHotel.Request(StayDates.Of(Thursday, 1), extras: ["parking"]));

        Assert.Equal(
            [(PriceLineKind.Room, 120m, 10.91m), (PriceLineKind.CityTax, 6.6m, 0m), (PriceLineKind.Extra, 21.5m, 3.58m)],
            price.Lines().Select(line => (line.Kind, line.Amount.Amount, line.VatContained.Amount)));
        Assert.Equal("14.49 EUR", price.VatContained.ToString());
    }

    [Fact]
    public void City_tax_is_owed_from_the_very_age_that_the_town_names()
    {
        var hotel = SmallHotel.Create() with { CityTax = new CityTax(2m, 0m, 12) };

        Assert.Equal(6m, Pricing.Price(hotel, SmallHotel.Request(StayDates.Of(Thursday, 1), ages: [11, 12]), Today)!.Nights[0].CityTax);
    }

    [Fact]
    public void A_city_tax_in_percent_is_reckoned_on_each_taxed_guests_share_of_the_night()
    {
        var hotel = SmallHotel.Create() with { CityTax = new CityTax(0m, 5m, 18) };

        var night = Pricing.Price(hotel, SmallHotel.Request(StayDates.Of(Thursday, 1), ages: [8]), Today)!.Nights[0];

        Assert.Equal(4.83m, night.CityTax); // 145 / 3 guests * 5 percent * 2 adults
    }

    [Fact]
    public void A_plan_derived_from_a_derived_one_takes_every_step_and_is_rounded_at_the_end()
    {
        var hotel = WithPlan(new RateDerivation("advance", -10m, 5m, 0m), new RateReduction(20m, 1, 0));

        var night = Pricing.Price(hotel, SmallHotel.Request(StayDates.Of(Thursday, 1), "suite", "third", adults: 3), Today)!.Nights[0];

        Assert.Equal((201.42m, 25.34m), (night.Room, night.ExtraAdults)); // 310 and 40, each * 0.88 * 0.9 * 0.8, and 5 more for the room
    }

    [Fact]
    public void A_long_stays_reduction_is_off_extra_adults_too()
    {
        var night = Price(SmallHotel.Request(StayDates.Of(Today, 7), "suite", adults: 3)).Nights[0];

        Assert.Equal((263.5m, 34m), (night.Room, night.ExtraAdults));
    }

    [Fact]
    public void No_amount_off_makes_a_night_cost_less_than_nothing()
    {
        var hotel = WithPlan(new RateDerivation("flexible", 0m, -500m, 0m));

        Assert.Equal(0m, Pricing.Price(hotel, SmallHotel.Request(StayDates.Of(Thursday, 1), plan: "third"), Today)!.Nights[0].Room);
    }

    [Fact]
    public void An_extra_that_names_no_vat_contains_the_houses()
    {
        var breakfast = Assert.Single(Price(SmallHotel.Request(StayDates.Of(Thursday, 1), extras: ["breakfast"])).Lines(), line => line.Extra == "breakfast");

        Assert.Equal((36m, 3.27m), (breakfast.Amount.Amount, breakfast.VatContained.Amount));
    }

    [Fact]
    public void Plans_that_are_derived_in_a_circle_have_no_price()
    {
        var hotel = SmallHotel.Create();
        hotel = hotel with { RatePlans = [.. hotel.RatePlans.Select(plan => plan.Id == "flexible" ? plan with { DerivedFrom = new RateDerivation("advance", 0m, 0m, 0m) } : plan)] };

        Assert.Null(Pricing.Price(hotel, SmallHotel.Request(StayDates.Of(Thursday, 1)), Today));
    }

    [Fact]
    public void A_price_keeps_its_figures_through_json()
    {
        var price = Price(SmallHotel.Request(StayDates.Of(Thursday, 2), ages: [8], extras: ["breakfast"]));

        var json = System.Text.Json.JsonSerializer.Serialize(price, HotelJson.Default.StayPrice);
        var read = System.Text.Json.JsonSerializer.Deserialize(json, HotelJson.Default.StayPrice)!;

        Assert.Equal(price.Total, read.Total);
        Assert.Equal(price.Lines(), read.Lines());
        Assert.DoesNotContain("total", json, StringComparison.OrdinalIgnoreCase);
    }

    private static HotelProfile WithPlan(RateDerivation derivation, params RateReduction[] reductions)
    {
        var hotel = SmallHotel.Create();
        return hotel with { RatePlans = [.. hotel.RatePlans, hotel.RatePlan("advance")! with { Id = "third", DerivedFrom = derivation, Reductions = reductions }] };
    }

    private static StayPrice Price(RoomRequest request) => Pricing.Price(SmallHotel.Create(), request, Today)!;
}
