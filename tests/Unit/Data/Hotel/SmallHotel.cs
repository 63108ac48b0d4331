using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Data.Hotel;

/// <summary>A house of two room types for the tests of rules: 3 doubles, 1 suite; figures that are easy to reckon with.</summary>
internal static class SmallHotel
{
    public static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static HotelProfile Create() => new()
    {
        Id = "small",
        Name = "Small",
        Address = new PostalAddress("1 rue", "69000", "Lyon", "FR"),
        Phone = "+33",
        Email = "a@b.example",
        Website = "https://small.example",
        Zone = Paris,
        Currency = "EUR",
        CheckIn = new TimeOnly(15, 0),
        CheckOut = new TimeOnly(11, 0),
        RoomTypes = [Room("double", 3, 3, 2, 2), Room("suite", 1, 4, 3, 2)],
        RatePlans = [Flexible(), Advance(), WithBreakfast()],
        Extras =
        [
            new Extra { Id = "breakfast", Name = LocalizedText.Same("Breakfast"), Price = 18m, Unit = ExtraUnit.PerGuestNight, FreeBelowAge = 4 },
            new Extra { Id = "parking", Name = LocalizedText.Same("Parking"), Price = 21.5m, Unit = ExtraUnit.PerNight, VatPercent = 20m },
            new Extra { Id = "cot", Name = LocalizedText.Same("Cot"), Price = 15m, Unit = ExtraUnit.PerStay },
            new Extra { Id = "tour", Name = LocalizedText.Same("Tour"), Price = 9.99m, Unit = ExtraUnit.PerGuest },
        ],
        ChildBands = [new ChildBand(0, 3, 0m, NeedsBed: false), new ChildBand(4, 12, 25m, NeedsBed: true)],
        Restrictions = [],
        CityTax = new CityTax(3.3m, 0m, 18),
        Rules = new HouseRules { VatPercent = 10m },
        Departments = [],
        Policies = [],
        EmergencyNumbers = ["112"],
    };

    public static RoomRequest Request(StayDates dates, string roomType = "double", string plan = "flexible", int adults = 2, int[]? ages = null, params string[] extras) => new()
    {
        RoomType = roomType,
        RatePlan = plan,
        Dates = dates,
        Party = new Party(adults, ages ?? []),
        Extras = extras,
    };

    private static RoomType Room(string id, int rooms, int guests, int adults, int children) => new()
    {
        Id = id,
        Name = LocalizedText.Same(id),
        Description = LocalizedText.Same(id),
        RoomNumbers = [.. Enumerable.Range(1, rooms).Select(number => $"{id}-{number}")],
        MaxGuests = guests,
        MaxAdults = adults,
        MaxChildren = children,
    };

    private static RatePlan Flexible() => Plan("flexible") with
    {
        Prices =
        [
            Season("double", 2026, 12, 4, 2026, 12, 8, 260m),
            Season("double", 2026, 1, 1, 2027, 12, 31, 150m) with { Weekdays = [DayOfWeek.Friday, DayOfWeek.Saturday] },
            Season("double", 2026, 1, 1, 2027, 12, 31, 120m),
            Season("suite", 2026, 1, 1, 2026, 12, 31, 310m),
        ],
        Reductions = [new RateReduction(10m, 5, 0), new RateReduction(15m, 7, 0)],
    };

    private static RatePlan Advance() => Plan("advance") with
    {
        DerivedFrom = new RateDerivation("flexible", -12m, 0m, 0m),
        Cancellation = new CancellationTerms { FreeUntilHoursBefore = null, DeadlineHour = new TimeOnly(18, 0), Fee = new CancellationFee(CancellationFeeKind.Percent, 100m) },
        Guarantee = new GuaranteeTerms(GuaranteeKind.PrepaidByLink, null, 0m, 2),
    };

    private static RatePlan WithBreakfast() => Plan("breakfast") with
    {
        BreakfastIncluded = true,
        DerivedFrom = new RateDerivation("flexible", 0m, 0m, 16m),
    };

    private static RatePlan Plan(string id) => new()
    {
        Id = id,
        Name = LocalizedText.Same(id),
        Description = LocalizedText.Same(id),
        Cancellation = new CancellationTerms { FreeUntilHoursBefore = 48, DeadlineHour = new TimeOnly(18, 0), Fee = new CancellationFee(CancellationFeeKind.Nights, 1m) },
        Guarantee = new GuaranteeTerms(GuaranteeKind.UntilHour, new TimeOnly(18, 0), 0m, 0),
    };

    private static SeasonPrice Season(string type, int fromYear, int fromMonth, int fromDay, int toYear, int toMonth, int toDay, decimal night) => new()
    {
        RoomType = type,
        From = new DateOnly(fromYear, fromMonth, fromDay),
        To = new DateOnly(toYear, toMonth, toDay),
        Night = night,
        ExtraAdult = 40m,
        SingleReduction = 15m,
    };
}
