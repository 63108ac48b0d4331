using System.Text.RegularExpressions;
using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Facts;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.Policies;

/// <summary>Fills <c>{{extra.parking.price}}</c> and the like from the house's figures.</summary>
internal sealed partial class Placeholders(FactBook facts, MistakeList mistakes)
{
    private readonly HashSet<string> _used = [];

    /// <summary>Names that some text quotes.</summary>
    public IReadOnlySet<string> Used => _used;

    public static IReadOnlyList<string> In(string text) =>
        [.. Pattern().Matches(text).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal)];

    public string Fill(string text, Language language, string file, int line) =>
        Pattern().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            _used.Add(name);
            if (facts.Find(name) is { } fact) return fact[language];
            var near = Nearest.Of(name, facts.Names);
            mistakes.Add(file, line, $"{{{{{name}}}}} is not known{(near is null ? "." : $"; did you mean {{{{{near}}}}}?")}");
            return "";
        });

    [GeneratedRegex(@"\{\{\s*(?<name>[^{}]*?)\s*\}\}", RegexOptions.None, 1000)]
    internal static partial Regex Pattern();
}
