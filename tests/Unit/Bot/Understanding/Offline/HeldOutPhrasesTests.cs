using System.Globalization;
using FrontOffice.Bot.Understanding.Offline.Intents;
using FrontOffice.Bot.Understanding.Offline.Lexicon;
using FrontOffice.Bot.Understanding.Offline.Phrases;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline;

/// <summary>Measures a model that was trained without every fifth phrase, on those phrases.</summary>
/// <remarks>The threshold is set on one half of the held-out phrases; what is refused is measured on the other.</remarks>
public sealed class HeldOutPhrasesTests(ITestOutputHelper output)
{
    private const string OutOfScope = IntentClassifier.OutOfScope;

    [Theory]
    [InlineData("en", 0.73, 0.75)]
    [InlineData("fr", 0.75, 0.77)]
    public void Phrases_that_were_not_learned_are_named_rightly(string language, double leastAccuracy, double leastMacroF1)
    {
        var measured = Measure(language);
        var own = measured.Where(one => one.Phrase.Intent != OutOfScope).ToArray();

        var accuracy = own.Average(one => one.Named == one.Phrase.Intent ? 1.0 : 0.0);
        var macroF1 = own.Select(one => one.Phrase.Intent).Distinct(StringComparer.Ordinal).Average(intent => F1(measured, intent));

        Report($"{language}: accuracy {accuracy:P1}, macro-F1 {macroF1:P1} over {own.Length} held-out phrases");
        Assert.True(accuracy >= leastAccuracy, $"accuracy {accuracy:F3}");
        Assert.True(macroF1 >= leastMacroF1, $"macro-F1 {macroF1:F3}");
    }

    [Theory]
    [InlineData("en", 0.77, 0.10)]
    [InlineData("fr", 0.85, 0.13)]
    public void What_the_desk_does_not_do_is_refused_and_little_else(string language, double leastRecall, double mostFalseRejects)
    {
        var measured = Measure(language).Where(one => !one.Phrase.Calibrates).ToArray();

        var recall = measured.Where(one => one.Phrase.Intent == OutOfScope).Average(one => one.Named == OutOfScope ? 1.0 : 0.0);
        var falseRejects = measured.Where(one => one.Phrase.Intent != OutOfScope).Average(one => one.Named == OutOfScope ? 1.0 : 0.0);

        Report($"{language}: out-of-scope recall {recall:P1}, false rejects {falseRejects:P1}");
        Assert.True(recall >= leastRecall, $"recall {recall:F3}");
        Assert.True(falseRejects <= mostFalseRejects, $"false rejects {falseRejects:F3}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Confidence_says_how_often_it_is_right(string language)
    {
        var named = Measure(language).Where(one => one.Named != OutOfScope).ToArray();

        var gap = named.GroupBy(one => (int)(one.Confidence * 5)).Sum(group =>
            Math.Abs(group.Average(one => one.Confidence) - group.Average(one => one.Named == one.Phrase.Intent ? 1.0 : 0.0)) * group.Count() / named.Length);

        Report($"{language}: expected calibration error {gap:F3}");
        Assert.True(gap <= 0.08, $"gap {gap:F3}");
    }

    private static (AuthoredPhrase Phrase, string Named, double Confidence)[] Measure(string language)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"intents.{language}.heldout.model"));
        var classifier = new IntentClassifier(IntentModel.Read(file), Lexicons.Concepts(language));
        return
        [
            .. PhraseFiles.Read(SkillsFolder())
                .Where(phrase => phrase.Language == language && phrase.HeldOut)
                .Select(phrase => (phrase, classifier.Classify(PhraseTemplate.Expand(phrase.Line, 1)[0])))
                .Select(pair => (pair.phrase, pair.Item2.Name, pair.Item2.Confidence)),
        ];
    }

    private static double F1((AuthoredPhrase Phrase, string Named, double Confidence)[] measured, string intent)
    {
        var right = measured.Count(one => one.Phrase.Intent == intent && one.Named == intent);
        var wrong = measured.Count(one => (one.Phrase.Intent == intent) != (one.Named == intent));
        return 2.0 * right / (2.0 * right + wrong);
    }

    private static string SkillsFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FrontOffice.sln"))) folder = Path.GetDirectoryName(folder)!; // The tests run inside a checkout.
        return Path.Combine(folder, "skills");
    }

    private void Report(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
