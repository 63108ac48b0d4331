using System.Text.RegularExpressions;
using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads <c>hotel.yaml</c> into a house without its policies.</summary>
internal sealed partial class HouseReader(string folder, DateOnly today)
{
    public HotelProfile Read(YamlBlock root)
    {
        var hotel = root.Block("hotel");
        var types = RoomTypesReader.Read(root.Block("room_types"), folder);
        var seasons = SeasonsReader.Read(root.Block("seasons"), today);
        var planBlock = root.Block("rate_plans");
        var plans = new RatePlansReader(new SeasonPricesReader(types, seasons, today)).Read(planBlock);
        RateGaps.Check(planBlock, plans, types, today);
        var address = hotel.Block("address");
        var house = new HotelProfile
        {
            Id = hotel.Text("id"),
            Name = hotel.Text("name"),
            Address = new PostalAddress(address.Text("street"), address.Text("postal_code"), address.Text("city"), address.Text("country")),
            Phone = hotel.Text("phone"),
            Email = hotel.Text("email"),
            Website = hotel.Text("website"),
            Zone = Zone(hotel),
            Currency = Currency(hotel),
            CheckIn = hotel.Hour("check_in"),
            CheckOut = hotel.Hour("check_out"),
            EmergencyNumbers = hotel.List("emergency_numbers", YamlWords.Text),
            RoomTypes = types,
            RatePlans = plans,
            Extras = root.OptionalBlock("extras") is { } extras ? ExtrasReader.Read(extras) : [],
            ChildBands = ChildBandsReader.Read(root),
            Restrictions = new RestrictionsReader(types, plans, today).Read(root),
            CityTax = CityTaxReader.Read(root.OptionalBlock("city_tax")),
            Rules = RulesReader.Read(root.Block("rules")),
            Departments = DepartmentsReader.Read(root.Block("departments")),
            Policies = [],
        };
        Check(house, hotel, address);
        address.Finish();
        hotel.Finish();
        return house;
    }

    private static void Check(HotelProfile house, YamlBlock hotel, YamlBlock address)
    {
        if (house.Id.Length > 0 && !HouseWords.IsId(house.Id)) hotel.File.Mistake(hotel.LineOf("id"), $"\"hotel.id\" must be {HouseWords.Id.Wanted}.");
        if (hotel.Has("email") && !house.Email.Contains('@', StringComparison.Ordinal)) hotel.File.Mistake(hotel.LineOf("email"), "\"hotel.email\" is not an e-mail address.");
        if (hotel.Has("website") && !house.Website.StartsWith("https://", StringComparison.Ordinal)) hotel.File.Mistake(hotel.LineOf("website"), "\"hotel.website\" must begin with https://.");
        if (hotel.Has("check_in") && hotel.Has("check_out") && house.CheckOut >= house.CheckIn)
        {
            hotel.File.Mistake(hotel.LineOf("check_out"), "\"hotel.check_out\" must be before \"hotel.check_in\": rooms are made up in between.");
        }

        if (address.Has("country") && !Country().IsMatch(house.Address.Country)) address.File.Mistake(address.LineOf("country"), "\"hotel.address.country\" must be two capital letters, like FR.");
        if (hotel.Has("emergency_numbers") && house.EmergencyNumbers.Count == 0) hotel.File.Mistake(hotel.LineOf("emergency_numbers"), "\"hotel.emergency_numbers\" must name one number or more.");
        if (!hotel.Has("emergency_numbers")) hotel.File.Mistake(hotel.Line, "\"hotel.emergency_numbers\" is missing.");
    }

    private static TimeZoneInfo Zone(YamlBlock hotel)
    {
        var name = hotel.Text("time_zone");
        if (name.Length == 0) return TimeZoneInfo.Utc;
        if (name.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)) return zone;
        hotel.File.Mistake(hotel.LineOf("time_zone"), $"\"{name}\" is not a time zone; write it like Europe/Paris.");
        return TimeZoneInfo.Utc;
    }

    private static string Currency(YamlBlock hotel)
    {
        var code = hotel.Text("currency");
        if (code.Length > 0 && !Currencies.IsKnown(code)) hotel.File.Mistake(hotel.LineOf("currency"), $"\"{code}\" is not a currency with cents; write its code, like EUR.");
        return code;
    }

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.None, 1000)]
    private static partial Regex Country();
}
