using FrontOffice.Data.Hotel;

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
                return text;
            default:
                file.Mistake(node.Line, $"\"{path}\" must be a text in both languages, like {{en: ..., fr: ...}}.");
                return LocalizedText.Same("");
        }
    }

    public static IReadOnlyList<LocalizedText> LocalizedList(YamlBlock block, string name) =>
        [.. block.Items(name).Select(item => Localized(item, $"{block.Path}.{name}", block.File))];
}
