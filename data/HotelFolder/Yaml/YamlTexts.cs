using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Policies;

namespace FrontOffice.Data.HotelFolder.Yaml;

/// <summary>Texts in both languages: <c>{en: ..., fr: ...}</c>, or one text where both are the same.</summary>
internal static class YamlTexts
{
    public static LocalizedText Localized(YamlNode node, string path, YamlFile file)
    {
        switch (node)
        {
            case YamlNode.Scalar { Value.Length: > 0 } same:
                return LocalizedText.Same(same.Value.Trim());
            case YamlNode.Mapping mapping:
                var block = new YamlBlock(mapping, path, file);
                var text = new LocalizedText(block.Text("en"), block.Text("fr"));
                block.Finish();
                Compare(text, mapping.Line, path, file);
                return text;
            default:
                file.Mistake(node.Line, $"\"{path}\" must be a text in both languages, like {{en: ..., fr: ...}}.");
                return LocalizedText.Same("");
        }
    }

    private static void Compare(LocalizedText text, int line, string path, YamlFile file)
    {
        if (text.English.Length == 0 || text.French.Length == 0) return;
        var english = Figures.In(text.English, Language.English).Concat(Placeholders.In(text.English)).ToArray();
        var french = Figures.In(text.French, Language.French).Concat(Placeholders.In(text.French)).ToArray();
        if (english.SequenceEqual(french)) return;
        file.Mistake(line, $"The figures of \"{path}\" differ: {string.Join(", ", english)} in English, {string.Join(", ", french)} in French.");
    }

    public static IReadOnlyList<LocalizedText> LocalizedList(YamlBlock block, string name) =>
        [.. block.Items(name).Select(item => Localized(item, $"{block.Path}.{name}", block.File))];
}
