using FrontOffice.Data.Hotel;

namespace FrontOffice.Data.HotelFolder.Yaml;

/// <summary>A block of names and values as it is read: what is missing, wrong or unknown is told, and reading goes on with a stand-in.</summary>
internal sealed class YamlBlock(YamlNode.Mapping node, string path, YamlFile file)
{
    private readonly HashSet<string> _asked = [];

    public int Line => node.Line;

    /// <summary>Where it stands, for mistakes: "room_types.classic".</summary>
    public string Path => path;

    public YamlFile File => file;

    public int LineOf(string name) => Find(name)?.Line ?? Line;

    public bool Has(string name) => Find(name) is not null;

    /// <summary>The value as it stands, or null.</summary>
    public YamlNode? Node(string name) => Find(name)?.Value;

    public string Text(string name) => Value(name, YamlWords.Text, "");

    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    public int Whole(string name, int otherwise = 0) => Value(name, YamlWords.Whole, otherwise);

    public int? OptionalWhole(string name) => Has(name) ? Whole(name) : null;

    public decimal Number(string name) => Value(name, YamlWords.Number, 0m);

    public decimal OptionalNumber(string name, decimal otherwise) => Has(name) ? Number(name) : otherwise;

    public bool Flag(string name) => Has(name) && Value(name, YamlWords.Flag, otherwise: false);

    public TimeOnly Hour(string name) => Value(name, YamlWords.Hour, default);

    public DateOnly Day(string name) => Value(name, YamlWords.Day, default);

    public T Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct =>
        Value(name, YamlWords.OneOf(words), default(T));

    public LocalizedText Localized(string name)
    {
        if (Need(name) is not { } entry) return LocalizedText.Same("");
        return YamlTexts.Localized(entry.Value, PathOf(name), file);
    }

    /// <summary>The list's values, or none when the name is missing.</summary>
    public IReadOnlyList<YamlNode> Items(string name)
    {
        if (Find(name) is not { } entry) return [];
        if (entry.Value is YamlNode.Sequence list) return list.Items;
        file.Mistake(entry.Line, $"\"{PathOf(name)}\" must be a list, like [a, b].");
        return [];
    }

    public IReadOnlyList<T> List<T>(string name, YamlWord<T> word) =>
        [.. Items(name).Select(item => file.Read(item, PathOf(name), word)).Where(read => read.Ok).Select(read => read.Value)];

    public YamlBlock Block(string name) =>
        Need(name) is { } entry ? BlockOf(entry) : Empty(name);

    public YamlBlock? OptionalBlock(string name) => Find(name) is { } entry ? BlockOf(entry) : null;

    /// <summary>Blocks by their names, in the order written; for a list of things with ids.</summary>
    public IReadOnlyList<NamedBlock> Blocks() =>
        [.. Entries().Select(entry => new NamedBlock(entry.Name, entry.Line, BlockOf(entry)))];

    public IReadOnlyList<YamlNode.Entry> Entries()
    {
        foreach (var entry in node.Entries) _asked.Add(entry.Name);
        return node.Entries;
    }

    /// <summary>To be called when all was read: tells what nobody asked for.</summary>
    public void Finish()
    {
        foreach (var entry in node.Entries.Where(entry => !_asked.Contains(entry.Name)))
        {
            var near = Nearest.Of(entry.Name, _asked);
            var place = path.Length == 0 ? "" : $" in \"{path}\"";
            file.Mistake(entry.Line, $"\"{entry.Name}\" is not known{place}{(near is null ? "." : $"; did you mean \"{near}\"?")}");
        }
    }

    /// <summary>A block that stands in a list.</summary>
    public YamlBlock BlockOf(YamlNode value, string name)
    {
        if (value is YamlNode.Mapping mapping) return new YamlBlock(mapping, PathOf(name), file);
        file.Mistake(value.Line, $"\"{PathOf(name)}\" must be a block of names and values, but it is {value.Kind}.");
        return Empty(name);
    }

    /// <summary>A block under its name: what it lacks is told at the line of the name.</summary>
    private YamlBlock BlockOf(YamlNode.Entry entry) =>
        BlockOf(entry.Value is YamlNode.Mapping mapping ? mapping with { Line = entry.Line } : entry.Value, entry.Name);

    private string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private YamlBlock Empty(string name) => new(new YamlNode.Mapping([], Line), PathOf(name), file.Silent());

    private T Value<T>(string name, YamlWord<T> word, T otherwise)
    {
        if (Need(name) is not { } entry) return otherwise;
        var (ok, value) = file.Read(entry.Value, PathOf(name), word);
        return ok ? value : otherwise;
    }

    private YamlNode.Entry? Need(string name)
    {
        if (Find(name) is { } entry) return entry;
        file.Mistake(Line, $"\"{PathOf(name)}\" is missing.");
        return null;
    }

    private YamlNode.Entry? Find(string name)
    {
        _asked.Add(name);
        return node.Entries.FirstOrDefault(entry => entry.Name == name);
    }
}
