using FrontOffice.Data.Hotel;

namespace FrontOffice.Data.HotelFolder.Policies;

/// <summary>One topic's texts side by side: they must say the same.</summary>
internal sealed class PolicyPair(PolicyFile english, PolicyFile french, MistakeList mistakes)
{
    public PolicyTopic Topic(Placeholders placeholders)
    {
        Compare();
        var passages = english.Passages.Zip(french.Passages, (one, other) => new PolicySection(
            new LocalizedText(one.Heading, other.Heading),
            [.. one.Keywords.Concat(other.Keywords).Distinct(StringComparer.OrdinalIgnoreCase)],
            new LocalizedText(
                placeholders.Fill(one.Text, Language.English, english.File, one.Line),
                placeholders.Fill(other.Text, Language.French, french.File, other.Line)))).ToArray();
        return new PolicyTopic
        {
            Id = english.Topic,
            Intent = english.Intent,
            Title = new LocalizedText(english.Title, french.Title),
            Keywords = [.. english.Keywords.Concat(french.Keywords).Distinct(StringComparer.OrdinalIgnoreCase)],
            Answer = passages[0].Text,
            Sections = passages[1..],
        };
    }

    private void Compare()
    {
        if (english.Intent != french.Intent)
        {
            mistakes.Add(french.File, 1, $"The intent is \"{french.Intent}\" here and \"{english.Intent}\" in {english.File}.");
        }

        if (english.Passages.Count != french.Passages.Count)
        {
            mistakes.Add(french.File, 0, $"There are {french.Passages.Count - 1} sections here and {english.Passages.Count - 1} in {english.File}; both need the same, in the same order.");
        }

        foreach (var (one, other) in english.Passages.Zip(french.Passages))
        {
            CompareFigures(one, other);
            CompareNames(one, other);
        }
    }

    private void CompareFigures(PolicyPassage one, PolicyPassage other)
    {
        var here = Figures.In(other.Text, Language.French);
        var there = Figures.In(one.Text, Language.English);
        if (here.SequenceEqual(there)) return;
        mistakes.Add(french.File, other.Line, $"The figures differ: {Shown(here)} here, {Shown(there)} in {english.File} line {one.Line}.");
    }

    private void CompareNames(PolicyPassage one, PolicyPassage other)
    {
        var here = Placeholders.In(other.Text);
        var there = Placeholders.In(one.Text);
        if (here.SequenceEqual(there)) return;
        mistakes.Add(french.File, other.Line, $"The quoted facts differ: {Shown(here)} here, {Shown(there)} in {english.File} line {one.Line}.");
    }

    private static string Shown(IReadOnlyList<string> items) => items.Count == 0 ? "none" : string.Join(", ", items);
}
