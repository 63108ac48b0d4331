using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads the list <c>child_bands</c>: ages without overlap or gap, from nought up.</summary>
internal static class ChildBandsReader
{
    public static IReadOnlyList<ChildBand> Read(YamlBlock root)
    {
        var bands = new List<ChildBand>();
        foreach (var item in root.Items("child_bands"))
        {
            var block = root.BlockOf(item, $"child_bands[{bands.Count + 1}]");
            var band = new ChildBand(block.Whole("from"), block.Whole("to"), block.Number("per_night"), block.Flag("needs_bed"));
            var expected = bands.Count == 0 ? 0 : bands[^1].ToAge + 1;
            if (band.FromAge != expected) root.File.Mistake(block.LineOf("from"), $"This band must begin at age {expected}, so that no age is missing or counted twice.");
            if (band.ToAge < band.FromAge || band.ToAge >= StayRules.AdultAge) root.File.Mistake(block.LineOf("to"), $"\"{block.Path}.to\" must be an age from {band.FromAge} to {StayRules.AdultAge - 1}.");
            block.Finish();
            bands.Add(band);
        }

        return bands;
    }
}
