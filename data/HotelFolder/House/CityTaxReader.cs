using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads the block <c>city_tax</c>, if the town has one.</summary>
internal static class CityTaxReader
{
    public static CityTax? Read(YamlBlock? block)
    {
        if (block is null) return null;
        var tax = new CityTax(
            block.OptionalNumber("per_adult_night", 0m),
            block.OptionalNumber("percent_of_night", 0m),
            block.OptionalWhole("free_below_age") ?? 0);
        if (tax.PerAdultNight < 0m || tax.PercentOfNight is < 0m or > 100m) block.File.Mistake(block.Line, "\"city_tax\" must not be below 0, nor above 100 percent.");
        if (tax is { PerAdultNight: 0m, PercentOfNight: 0m }) block.File.Mistake(block.Line, "\"city_tax\" must hold \"per_adult_night\" or \"percent_of_night\".");
        block.Finish();
        return tax;
    }
}
