using FrontOffice.Bot.Understanding.Offline.Intents;
using FrontOffice.Bot.Understanding.Offline.Phrases;
using FrontOffice.Bot.Understanding.Training;

// Arguments: the folder of the skills' phrases, the folder to write to.
// Writes intents.<lang>.model, trained on all phrases, and intents.<lang>.heldout.model, trained without every fifth, which the tests measure.
if (args.Length != 2) return 2;
var phrases = PhraseFiles.Read(args[0]);
Directory.CreateDirectory(args[1]);
using (var file = File.Create(Path.Combine(args[1], "languages.model"))) LanguageTraining.Train(phrases).Write(file);
Parallel.ForEach(phrases.Select(phrase => phrase.Language).Distinct().ToArray(), language =>
{
    var own = phrases.Where(phrase => phrase.Language == language).ToArray();
    string[] labels = [.. own.Select(phrase => phrase.Intent).Append(IntentClassifier.OutOfScope).Distinct().Order(StringComparer.Ordinal)];
    var measured = Train(own.Where(phrase => !phrase.HeldOut), Judgement.None);
    var judgement = Calibration.Fit(Calibration.Judged(measured, Judgement.None), [.. own.Where(phrase => phrase.Calibrates)]);
    Write($"intents.{language}.heldout.model", Calibration.Judged(measured, judgement));
    Write($"intents.{language}.model", Train(own, judgement));

    IntentModel Train(IEnumerable<AuthoredPhrase> from, Judgement with)
    {
        var set = ExampleSet.Of(language, labels, [.. from]);
        return Packing.Pack(set, new Trainer(set).Train(), with);
    }

    void Write(string name, IntentModel model)
    {
        using var file = File.Create(Path.Combine(args[1], name));
        model.Write(file);
    }
});
return 0;
