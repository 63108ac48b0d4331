using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads the block <c>rules</c>.</summary>
internal static class RulesReader
{
    private static readonly HouseRules Usual = new();

    public static HouseRules Read(YamlBlock block)
    {
        var rules = new HouseRules
        {
            MaxNights = AtLeastOne(block, "max_nights", Usual.MaxNights),
            MaxDaysAhead = AtLeastOne(block, "max_days_ahead", Usual.MaxDaysAhead),
            GroupFromRooms = AtLeastOne(block, "group_from_rooms", Usual.GroupFromRooms),
            GroupFromGuests = AtLeastOne(block, "group_from_guests", Usual.GroupFromGuests),
            OfferLife = TimeSpan.FromMinutes(AtLeastOne(block, "offer_minutes", (int)Usual.OfferLife.TotalMinutes)),
            HoldLife = TimeSpan.FromMinutes(AtLeastOne(block, "hold_minutes", (int)Usual.HoldLife.TotalMinutes)),
            HoldsPerConversation = AtLeastOne(block, "holds_per_conversation", Usual.HoldsPerConversation),
            HoldsPerAddress = AtLeastOne(block, "holds_per_address", Usual.HoldsPerAddress),
            VatPercent = block.Number("vat_percent"),
            NightEnds = block.Has("night_ends") ? block.Hour("night_ends") : Usual.NightEnds,
        };
        if (rules.VatPercent is < 0m or > 50m) block.File.Mistake(block.LineOf("vat_percent"), "\"rules.vat_percent\" must be between 0 and 50.");
        if (rules.NightEnds > new TimeOnly(12, 0)) block.File.Mistake(block.LineOf("night_ends"), "\"rules.night_ends\" must be in the morning.");
        block.Finish();
        return rules;
    }

    private static int AtLeastOne(YamlBlock block, string name, int usual)
    {
        if (block.OptionalWhole(name) is not { } value) return usual;
        if (value >= 1) return value;
        block.File.Mistake(block.LineOf(name), $"\"{block.Path}.{name}\" must be 1 or more.");
        return usual;
    }
}
