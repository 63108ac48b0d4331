namespace FrontOffice.Data.HotelFolder.Yaml;

/// <summary>A piece of a YAML file that knows its line.</summary>
internal abstract record YamlNode(int Line)
{
    /// <summary>What it is, for a mistake.</summary>
    public abstract string Kind { get; }

    internal sealed record Scalar(string Value, int Line) : YamlNode(Line)
    {
        public override string Kind => "a value";
    }

    internal sealed record Sequence(IReadOnlyList<YamlNode> Items, int Line) : YamlNode(Line)
    {
        public override string Kind => "a list";
    }

    internal sealed record Mapping(IReadOnlyList<Entry> Entries, int Line) : YamlNode(Line)
    {
        public override string Kind => "a block of names and values";
    }

    internal sealed record Entry(string Name, YamlNode Value, int Line);
}
