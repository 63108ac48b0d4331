using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Bot.Turns;

/// <summary>A hotel with nothing but a name, for turns that need no rooms.</summary>
internal static class TinyHotel
{
    public static HotelProfile Profile { get; } = new()
    {
        Id = "tiny",
        Name = "Tiny House",
        Address = new PostalAddress("1 Test Street", "69001", "Lyon", "FR"),
        Phone = "+33 4 00 00 00 00",
        Email = "desk@tiny.example",
        Website = "https://tiny.example",
        Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"),
        Currency = "EUR",
        CheckIn = new TimeOnly(15, 0),
        CheckOut = new TimeOnly(11, 0),
        RoomTypes = [],
        RatePlans = [],
        Extras = [],
        ChildBands = [],
        Restrictions = [],
        CityTax = null,
        Rules = new HouseRules(),
        Departments = [],
        Policies = [],
        EmergencyNumbers = ["112"],
    };
}
