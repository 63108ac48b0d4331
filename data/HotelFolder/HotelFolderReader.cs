using FrontOffice.Data.Hotel;
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

        // Texts and figures are read side by side: at the start of the house most of the time is spent compiling either.
        var told = new MistakeList();
        var topics = new PolicyTopicsReader(told);
        var texts = Task.Run(() => topics.Files(folder));
        var (house, facts) = ReadHouse(folder, File.ReadAllText(path), today, mistakes);
        var files = texts.GetAwaiter().GetResult();
        if (house is not null)
        {
            var placeholders = new Placeholders(facts, told);
            house = new QuotingTexts(placeholders).Fill(house);
            house = house with { Policies = topics.Read(files, facts, placeholders) };
        }

        mistakes.Add(told);
        return new FolderReading(mistakes.HasErrors ? null : house, mistakes.InOrder());
    }

    private static (HotelProfile? House, FactBook Facts) ReadHouse(string folder, string text, DateOnly today, MistakeList mistakes)
    {
        if (YamlTree.Read(text, HotelFile, mistakes) is not { } tree) return (null, new FactBook());
        var root = new YamlBlock(tree, "", new YamlFile(HotelFile, mistakes));
        var house = new HouseReader(folder, today).Read(root);
        var facts = FactBook.Of(house);
        if (root.OptionalBlock("facts") is { } block) FactsReader.Read(block, house.Currency, facts);
        root.Finish();
        return (house, facts);
    }
}
