using System.Diagnostics;
using System.Globalization;
using FrontOffice.Bot.Understanding;
using FrontOffice.Bot.Understanding.Offline;
using FrontOffice.Bot.Understanding.Offline.Grammars;
using FrontOffice.Bot.Understanding.Offline.Intents;
using FrontOffice.Bot.Understanding.Offline.Lexicon;

namespace FrontOffice.Tests.Benchmarks.Understanding;

/// <summary>Whole utterances (language, intents, facts, plan) and intents alone, on one thread.</summary>
internal sealed class UnderstandingBenchmark : IBenchmark
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(3);

    private static readonly string[] Utterances =
    [
        "Hi, a room for two from next Friday for three nights, one of us uses a wheelchair",
        "do you have parking?",
        "yes please",
        "Bonjour, il me faudrait une chambre pour ma femme et moi et notre fils de 6 ans, du 30 au 2",
        "What time is breakfast on Sundays, and can I bring my dog?",
        "je voudrais annuler ma réservation",
        "two adults",
        "could you call me a taxi to the airport tomorrow at half past five",
        "my name is Anna Lind and my e-mail is anna.lind@example.org",
        "what's the weather like in Oslo",
        "à quelle heure ferme la piscine le dimanche ?",
        "actually make that four nights and add a cot",
    ];

    public string Name => "understanding";

    public async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var loading = Stopwatch.StartNew();
        var engine = new OfflineUnderstanding(Vocabulary.Empty);
        engine.Understand(Utterance(0));
        loading.Stop();
        var english = new IntentClassifier(TrainedModels.Intents("en"), Lexicons.Concepts("en"));

        await output.WriteLineAsync("| what | a second, one thread | µs each |\n|---|---:|---:|");
        await output.WriteLineAsync(Row("whole utterances", n => engine.Understand(Utterance(n))));
        await output.WriteLineAsync(Row("intents alone", n => english.Classify(Utterances[n % Utterances.Length])));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nLoading the models and the first utterance: {loading.Elapsed.TotalMilliseconds:F0} ms."));
    }

    private static Utterance Utterance(int n) => new() { Text = Utterances[n % Utterances.Length], Reference = new DateTime(2026, 11, 21, 15, 0, 0) };

    private static string Row(string what, Action<int> act)
    {
        for (var n = 0; n < 2000; n++) act(n);
        var clock = Stopwatch.StartNew();
        var count = 0;
        while (clock.Elapsed < Span) act(count++);
        return string.Create(CultureInfo.InvariantCulture, $"| {what} | {count / clock.Elapsed.TotalSeconds:N0} | {clock.Elapsed.TotalMicroseconds / count:F0} |");
    }
}
