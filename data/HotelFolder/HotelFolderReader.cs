using FrontOffice.Data.HotelFolder.Facts;
using FrontOffice.Data.HotelFolder.House;
using FrontOffice.Data.HotelFolder.Policies;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder;

/// <summary>Reads a hotel's folder: <c>hotel.yaml</c> and <c>policies/topic.lang.md</c>. How it is written is in docs/hotel-folder.md.</summary>
public static class HotelFolderReader
{
    internal const string HotelFile = "hotel.yaml";

    /// <summary>The house, or everything that is wrong with its folder at once.</summary>
    /// <param name="today">Dates of every year are written out around this day, and prices are looked for from it on.</param>
    public static FolderReading Read(string folder, DateOnly today)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var mistakes = new MistakeList();
        var path = Path.Combine(folder, HotelFile);
        if (!File.Exists(path))
        {
            mistakes.Add(HotelFile, 0, $"There is no {HotelFile} in {folder}.");
            return new FolderReading(null, mistakes.InOrder());
        }

        if (YamlTree.Read(File.ReadAllText(path), HotelFile, mistakes) is not { } tree) return new FolderReading(null, mistakes.InOrder());
        var root = new YamlBlock(tree, "", new YamlFile(HotelFile, mistakes));
        var house = new HouseReader(folder, today).Read(root);
        var facts = FactBook.Of(house);
        if (root.OptionalBlock("facts") is { } block) FactsReader.Read(block, house.Currency, facts);
        root.Finish();
        house = house with { Policies = new PolicyTopicsReader(mistakes).Read(folder, facts) };
        return new FolderReading(mistakes.HasErrors ? null : house, mistakes.InOrder());
    }
}
