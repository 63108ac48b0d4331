using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Tests.Unit.Skills;

/// <summary>A house with just enough in it for one skill's test.</summary>
internal static class SmallHouse
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static HotelProfile Profile { get; } = new()
    {
        Id = "quais",
        Name = "Hôtel des Quais",
        Address = new PostalAddress("1 quai des Essais", "69002", "Lyon", "FR"),
        Phone = "+33 4 00 00 00 00",
        Email = "bonjour@hotel.example",
        Website = "https://hotel.example",
        Zone = Zone,
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
        EmergencyNumbers = ["112", "15", "17", "18"],
    };

    /// <param name="local">The hotel's day and hour of the turn.</param>
    public static SkillContext Turn(DateTime local, string words, Language language, TimeProvider clock)
    {
        var calendar = new HotelCalendar(Zone, clock);
        return new SkillContext
        {
            Hotel = Profile,
            Calendar = calendar,
            Now = calendar.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)),
            ConversationId = "conversation-1",
            TurnId = "turn-1",
            Channel = "webchat",
            Language = language,
            Words = words,
        };
    }
}
