using FrontOffice.Data.Hotel;
using FsCheck;
using FsCheck.Fluent;

namespace FrontOffice.Tests.Unit.Data.Hotel;

/// <summary>What must hold for the price of any stay.</summary>
public sealed class PricingPropertyTests
{
    private static readonly HotelProfile House = SmallHotel.Create();
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void Every_figure_is_whole_cents_and_the_lines_add_up_to_the_total()
    {
        Check(price =>
        {
            var lines = price.Lines();
            return lines.All(line => WholeCents(line.Amount) && WholeCents(line.VatContained))
                && lines.Sum(line => line.Amount.Amount) == price.Total.Amount
                && price.Lodging + price.ExtrasTotal + price.CityTax == price.Total;
        });
    }

    [Fact]
    public void The_first_nights_together_are_all_of_the_stay_but_its_extras()
    {
        Check(price => price.FirstNights(price.Nights.Count) == price.Total - price.ExtrasTotal
            && price.FirstNights(1).Amount == price.Nights[0].WithTaxes
            && price.FirstNights(0).Amount == 0m);
    }

    [Fact]
    public void A_fee_is_never_below_nothing_nor_above_the_stay()
    {
        var fees =
            from kind in Gen.Elements(Enum.GetValues<CancellationFeeKind>())
            from value in Gen.Choose(0, 400)
            select new CancellationFee(kind, value);
        var both = from request in Requests() from fee in fees select (Request: request, Fee: fee);

        Prop.ForAll(both.ToArbitrary(), pair =>
        {
            var price = Pricing.Price(House, pair.Request, Today)!;
            var policy = new CancellationPolicy { FreeUntil = null, FreeUntilLocal = null, Fee = pair.Fee };
            var fee = policy.FeeAfterDeadline(price);
            return fee.Amount >= 0m && fee <= price.Total && WholeCents(fee);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void A_longer_stay_without_reductions_costs_as_much_as_its_parts()
    {
        Prop.ForAll(Requests().ToArbitrary(), request =>
        {
            var hotel = House with { RatePlans = [.. House.RatePlans.Select(plan => plan with { Reductions = [] })] };
            var whole = Pricing.Price(hotel, request with { Extras = [] }, Today)!;
            var parts = request.Dates.Nights.Sum(night => Pricing.Price(hotel, request with { Dates = StayDates.Of(night, 1), Extras = [] }, Today)!.Total.Amount);
            return whole.Total.Amount == parts;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static void Check(Func<StayPrice, bool> holds) =>
        Prop.ForAll(Requests().ToArbitrary(), request => holds(Pricing.Price(House, request, Today)!))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static bool WholeCents(Money money) => money.Rounded() == money;

    private static Gen<RoomRequest> Requests() =>
        from day in Gen.Choose(0, 330)
        from nights in Gen.Choose(1, 30)
        from plan in Gen.Elements("flexible", "advance", "breakfast")
        from adults in Gen.Choose(1, 4)
        from ages in Gen.Choose(0, 17).ListOf(3)
        from children in Gen.Choose(0, 3)
        from extras in Gen.SubListOf("breakfast", "parking", "cot", "tour")
        select SmallHotel.Request(StayDates.Of(Today.AddDays(day), nights), "double", plan, adults, [.. ages.Take(children)], [.. extras]);
}
