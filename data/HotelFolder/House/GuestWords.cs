using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>The words by which guests ask for a room type or an extra: each should lead to one thing.</summary>
internal sealed class GuestWords
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string id, IEnumerable<string> words, YamlBlock block)
    {
        foreach (var word in words.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (_owners.TryAdd(word, id)) continue;
            block.File.Warn(block.LineOf("also_called"), $"\"{word}\" also means \"{_owners[word]}\"; a guest who uses it cannot be understood surely.");
        }
    }
}
