namespace FrontOffice.Data.HotelFolder.Yaml;

/// <summary>The file that blocks and words are read from, and where its mistakes go.</summary>
internal sealed class YamlFile(string name, MistakeList? mistakes)
{
    public string Name => name;

    public void Mistake(int line, string message) => mistakes?.Add(name, line, message);

    public void Warn(int line, string message) => mistakes?.Warn(name, line, message);

    /// <summary>The same file for what stands in for a missing block: its gaps were told once.</summary>
    public YamlFile Silent() => new(name, null);

    public (bool Ok, T Value) Read<T>(YamlNode node, string path, YamlWord<T> word)
    {
        if (node is YamlNode.Scalar scalar && word.TryRead(scalar.Value.Trim(), out var value)) return (true, value);
        var found = node is YamlNode.Scalar { Value: var text } ? $"\"{text}\"" : node.Kind;
        Mistake(node.Line, $"\"{path}\" must be {word.Wanted}, but it is {found}.");
        return (false, default!);
    }
}
