using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Questions.Ranking;

/// <summary>A section of a topic as it can be found in one language.</summary>
internal sealed class IndexedSection
{
    private const double InText = 0.35;

    public IndexedSection(PolicySection section, Language language)
    {
        Section = section;
        Terms.Add(IndexedTopic.Read(section.Heading[language], language), 1);
        Terms.Add(section.Keywords.SelectMany(keyword => IndexedTopic.Read(keyword, language)), 1);
        Terms.Add(IndexedTopic.Read(section.Text[language], language), InText);
    }

    public PolicySection Section { get; }

    public WeightedTerms Terms { get; } = new();
}
