using System.Collections.Concurrent;
using FrontOffice.Bot.Understanding.Offline.Grammars;
using FrontOffice.Bot.Understanding.Offline.Intents;
using FrontOffice.Bot.Understanding.Offline.Languages;
using FrontOffice.Bot.Understanding.Offline.Lexicon;
using FrontOffice.Bot.Understanding.Offline.Planning;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline;

/// <summary>Understands without a network: language, intents, facts, plan. Deterministic, and well under a millisecond an utterance.</summary>
public sealed class OfflineUnderstanding : IUnderstanding
{
    public const string EngineName = "offline";

    private readonly Vocabulary _vocabulary;
    private readonly LanguageDetector _languages = new(TrainedModels.Languages());
    private readonly ConcurrentBag<Listening> _idle = [];
    private readonly Func<Listening> _another;

    /// <param name="vocabulary">The words of the house that is served.</param>
    public OfflineUnderstanding(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        var english = (Model: TrainedModels.Intents("en"), Concepts: Lexicons.Concepts("en"));
        var french = (Model: TrainedModels.Intents("fr"), Concepts: Lexicons.Concepts("fr"));
        _another = () => new Listening(new IntentClassifier(english.Model, english.Concepts), new IntentClassifier(french.Model, french.Concepts));
    }

    public ValueTask<Understood> UnderstandAsync(Utterance utterance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Understand(utterance));
    }

    /// <summary>What was said, without a task around it.</summary>
    public Understood Understand(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return Understand(utterance, LanguageOf(utterance)).Understood;
    }

    /// <summary>What was said in a language that is known, with every mention that was read.</summary>
    internal (Understood Understood, Reading Reading) Understand(Utterance utterance, Language language)
    {
        var reading = Read(utterance.Text, language, utterance);
        if (!_idle.TryTake(out var listening)) listening = _another();
        var heard = listening.Hear(utterance.Text, language);
        _idle.Add(listening);
        Wish[] wishes = [.. heard.Select(part => new Wish(part.Text, part.Intent, heard.Count == 1 ? reading.Facts : Read(part.Text, language, utterance).Facts, AsksOf(part.Text)))];
        var understood = new Understood
        {
            Language = language,
            Intents = InOrder(wishes),
            Facts = reading.Facts,
            Calls = Planner.Plan(utterance, wishes),
            Engine = EngineName,
        };
        return (understood, reading);
    }

    /// <summary>The language of an utterance, with the conversation's where the words do not tell.</summary>
    internal Language LanguageOf(Utterance utterance)
    {
        if (utterance.Option is not null && utterance.Spoken is { } spoken) return spoken;
        var names = utterance.Pending?.Expects is Expectation.Name or Expectation.Email or Expectation.Contact or Expectation.Code or Expectation.Phone or Expectation.RoomNumber;
        return _languages.Detect(utterance.Text, utterance.Spoken, names);
    }

    private Reading Read(string text, Language language, Utterance utterance) =>
        FactsReader.Read(text, language, utterance.Reference, _vocabulary, utterance.Pending);

    private static bool AsksOf(string text) => Listening.Asks(text) || QuestionOpenings.Opens(text);

    /// <summary>Wishes before pleasantries, and each intent once.</summary>
    private static IReadOnlyList<RecognisedIntent> InOrder(Wish[] wishes) =>
        [.. wishes.Select(wish => wish.Intent)
            .OrderBy(intent => intent.Name == IntentNames.OutOfScope ? 2 : IntentNames.IsPleasantry(intent.Name) ? 1 : 0)
            .DistinctBy(intent => intent.Name)];
}
