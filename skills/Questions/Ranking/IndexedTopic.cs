using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Questions.Ranking;

/// <summary>A topic as it can be found in one language.</summary>
internal sealed class IndexedTopic
{
    private const double InTitle = 0.8;
    private const double InKeywords = 0.75;
    private const double InHeading = 0.5;
    private const double InAnswer = 0.35;
    private const double InSection = 0.25;

    public IndexedTopic(PolicyTopic topic, Language language)
    {
        Topic = topic;
        var title = Read(topic.Title[language], language);
        var name = Lexicon.Of(Language.English).Read(PlainWords.Of(topic.Id));
        var keywords = topic.Keywords.Select(keyword => Read(keyword, language)).ToList();

        Terms.Add(title, InTitle);
        Terms.Add(name.Where(clue => clue.Kind == ClueKind.Subject), InTitle);
        Terms.Add(keywords.SelectMany(clues => clues), InKeywords);
        Terms.Add(Read(topic.Answer[language], language), InAnswer);
        Said.Add(Read(topic.Answer[language], language), 1);
        Named.Add(title, 1);
        Named.Add(name, 1);
        Phrases = [title, .. keywords];
        Sections = [.. topic.Sections.Select(section => new IndexedSection(section, language))];
        foreach (var section in topic.Sections)
        {
            Terms.Add(Read(section.Heading[language], language), InHeading);
            Terms.Add(section.Keywords.SelectMany(keyword => Read(keyword, language)), InHeading);
            Terms.Add(Read(section.Text[language], language), InSection);
        }
    }

    public PolicyTopic Topic { get; }

    public WeightedTerms Terms { get; } = new();

    /// <summary>The words of its title and id: what a follow-up need not say again.</summary>
    public WeightedTerms Named { get; } = new();

    /// <summary>What its own text speaks of, without its sections.</summary>
    public WeightedTerms Said { get; } = new();

    /// <summary>Its title and each keyword: said in full, they are a strong sign.</summary>
    public IReadOnlyList<IReadOnlyList<Clue>> Phrases { get; }

    public IReadOnlyList<IndexedSection> Sections { get; }

    internal static IReadOnlyList<Clue> Read(string text, Language language) => Lexicon.Of(language).Read(PlainWords.Of(text));
}
