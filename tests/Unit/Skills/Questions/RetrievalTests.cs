using System.Globalization;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Questions;
using FrontOffice.Skills.Questions.Ranking;

namespace FrontOffice.Tests.Unit.Skills.Questions;

/// <summary>The right entry first, and no answer where none is called for, on questions that the ranking was not written from.</summary>
public sealed class RetrievalTests(ITestOutputHelper output)
{
    [Fact]
    public void In_an_inn_with_fine_grained_entries() => TheRightEntryComesFirstAndNothingIsMadeUp(WrittenHouse.Topics("inn.txt"), "inn-questions.txt");

    [Fact]
    public void In_the_sample_house() => TheRightEntryComesFirstAndNothingIsMadeUp(WrittenHouse.SampleTopics(), "sample-questions.txt");

    private void TheRightEntryComesFirstAndNothingIsMadeUp(IReadOnlyList<PolicyTopic> topics, string questions)
    {
        var english = new PolicyIndex(topics, Language.English);
        var french = new PolicyIndex(topics, Language.French);
        var (asked, right, none, answered) = (0, 0, 0, 0);

        foreach (var question in WrittenHouse.Questions(questions))
        {
            var index = question.Language == Language.French ? french : english;
            var found = TopicOf(HouseQuestion.Answer(index, question.Words, hint: null, lastTopic: null, confidence: 0.9));
            if (question.Topic is null) none++;
            else asked++;

            if (question.Topic is not null && found == question.Topic) right++;
            else if (question.Topic is null && found is not null) answered++;
            if (found == question.Topic) continue;

            var ranked = index.Rank(index.Read(question.Words), hint: null);
            var first = ranked.Count > 0 ? ranked[0] : null;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question.Words}: wanted {question.Topic ?? "none"}, got {found ?? "none"} (first {first?.Topic.Topic.Id}, coverage {first?.Coverage:0.00}, anchor {first?.Anchor:0.00}) {string.Join(", ", index.Read(question.Words).Select(clue => $"{clue.Kind} {string.Join('/', clue.Terms)}"))}"));
        }

        output.WriteLine($"{right} of {asked} right, {answered} of {none} answered without need");
        Assert.True(right >= asked * 0.88, $"{right} of {asked} right");
        Assert.True(answered <= none * 0.15, $"{answered} of {none} answered without need");
    }

    private static string? TopicOf(HouseAnswer answer) => answer switch
    {
        HouseAnswer.Whole whole => whole.Topic.Id,
        HouseAnswer.Section section => section.Topic.Id,
        HouseAnswer.DetailMissing missing => missing.Topic.Id,
        _ => null,
    };
}
