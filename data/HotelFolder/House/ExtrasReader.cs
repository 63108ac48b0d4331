using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads the block <c>extras</c>.</summary>
internal static class ExtrasReader
{
    private static readonly Dictionary<string, ExtraUnit> Units = new()
    {
        ["stay"] = ExtraUnit.PerStay,
        ["night"] = ExtraUnit.PerNight,
        ["guest"] = ExtraUnit.PerGuest,
        ["guest_night"] = ExtraUnit.PerGuestNight,
    };

    public static IReadOnlyList<Extra> Read(YamlBlock block)
    {
        var extras = new List<Extra>();
        var words = new GuestWords();
        foreach (var (id, line, extra) in block.Blocks())
        {
            if (!HouseWords.IsId(id)) block.File.Mistake(line, $"\"{id}\" must be {HouseWords.Id.Wanted}.");
            extras.Add(new Extra
            {
                Id = id,
                Name = extra.Localized("name"),
                AlsoCalled = extra.List("also_called", YamlWords.Text),
                Price = extra.Number("price"),
                Unit = extra.Word("per", Units),
                FreeBelowAge = extra.OptionalWhole("free_below_age") ?? 0,
                VatPercent = extra.Has("vat_percent") ? extra.Number("vat_percent") : null,
            });
            words.Add(id, extras[^1].AlsoCalled, extra);
            if (extras[^1].Price < 0m) extra.File.Mistake(extra.LineOf("price"), $"\"{extra.Path}.price\" must not be below 0.");
            extra.Finish();
        }

        return extras;
    }
}
