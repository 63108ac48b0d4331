using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FrontOffice.Data.HotelFolder.Yaml;

/// <summary>Reads a YAML text into nodes with their lines; a name given twice is a mistake and not the end of reading.</summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 20;

    private readonly Parser _parser;
    private readonly string _file;
    private readonly MistakeList _mistakes;

    private YamlTree(string text, string file, MistakeList mistakes)
    {
        _parser = new Parser(new StringReader(text));
        _file = file;
        _mistakes = mistakes;
    }

    /// <returns>The file's block of names and values; null when it cannot be read, with the mistake told.</returns>
    public static YamlNode.Mapping? Read(string text, string file, MistakeList mistakes)
    {
        try
        {
            return new YamlTree(text, file, mistakes).ReadDocument();
        }
        catch (YamlException exception)
        {
            mistakes.Add(file, (int)exception.Start.Line, $"This is not YAML: {exception.InnerException?.Message ?? exception.Message}");
            return null;
        }
    }

    private YamlNode.Mapping? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _mistakes.Add(_file, 1, "The file is empty.");
            return null;
        }

        var node = ReadNode(0);
        if (node is YamlNode.Mapping mapping) return mapping;
        _mistakes.Add(_file, node.Line, $"The file must hold names with values, but it is {node.Kind}.");
        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > MaxDepth) throw new YamlException(_parser.Current!.Start, _parser.Current.End, "nested too deeply");
        if (_parser.TryConsume<Scalar>(out var scalar)) return new YamlNode.Scalar(scalar.Value, LineOf(scalar));
        if (_parser.TryConsume<SequenceStart>(out var list)) return ReadSequence(list, depth);
        if (_parser.TryConsume<MappingStart>(out var block)) return ReadMapping(block, depth);
        var alias = _parser.Consume<AnchorAlias>();
        _mistakes.Add(_file, LineOf(alias), "References (*name) are not read; write the value out.");
        return new YamlNode.Scalar("", LineOf(alias));
    }

    private YamlNode.Sequence ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
        return new YamlNode.Sequence(items, LineOf(start));
    }

    private YamlNode.Mapping ReadMapping(MappingStart start, int depth)
    {
        var entries = new List<YamlNode.Entry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var name = _parser.Consume<Scalar>();
            var value = ReadNode(depth + 1);
            if (entries.Exists(entry => entry.Name == name.Value))
            {
                _mistakes.Add(_file, LineOf(name), $"\"{name.Value}\" is given twice; keep one.");
            }
            else
            {
                entries.Add(new YamlNode.Entry(name.Value, value, LineOf(name)));
            }
        }

        return new YamlNode.Mapping(entries, LineOf(start));
    }

    private static int LineOf(ParsingEvent part) => (int)part.Start.Line;
}
