using FrontOffice.Bot.Understanding.Offline.Intents;
using FrontOffice.Bot.Understanding.Offline.Lexicon;
using FrontOffice.Bot.Understanding.Offline.Phrases;

namespace FrontOffice.Bot.Understanding.Training;

/// <summary>Fits a model's judgement on phrases that it was not trained on.</summary>
internal static class Calibration
{
    public static Judgement Fit(IntentModel model, IReadOnlyList<AuthoredPhrase> phrases)
    {
        if (phrases.Count < 50) return Judgement.None;
        var temperature = FitTemperature(model, phrases);
        var classifier = new IntentClassifier(Judged(model, Judgement.None with { Temperature = temperature }), Lexicons.Concepts(model.Language));
        var evidence = new List<(float[] Values, bool InScope)>();
        foreach (var phrase in phrases)
        {
            classifier.Classify(PhraseTemplate.Expand(phrase.Line, 1)[0]);
            evidence.Add(([.. classifier.LastEvidence], phrase.Intent != IntentClassifier.OutOfScope));
        }

        var weights = FitScope(evidence);
        var inScope = evidence.Where(one => one.InScope).Select(one => Evidence.Judge(one.Values, weights)).Order().ToArray();
        var threshold = inScope[(int)(inScope.Length * Judgement.FalseRejects)];
        var judged = Judgement.None with { ScopeWeights = weights, Temperature = temperature, Threshold = threshold };
        return judged with { ConfidenceWeights = FitConfidence(Judged(model, judged), phrases) };
    }

    /// <summary>The same model with another judgement, as it would be read from its file.</summary>
    public static IntentModel Judged(IntentModel model, Judgement judgement)
    {
        using var file = new MemoryStream();
        new IntentModel
        {
            Language = model.Language,
            Labels = model.Labels,
            Hashes = model.Hashes,
            Weights = model.Weights,
            Scales = model.Scales,
            InScope = model.InScope,
            ScopeWeights = judgement.ScopeWeights,
            ConfidenceWeights = judgement.ConfidenceWeights,
            Temperature = judgement.Temperature,
            Threshold = judgement.Threshold,
        }.Write(file);
        file.Position = 0;
        return IntentModel.Read(file);
    }

    private static float FitTemperature(IntentModel model, IReadOnlyList<AuthoredPhrase> phrases)
    {
        var classifier = new IntentClassifier(Judged(model, Judgement.None), Lexicons.Concepts(model.Language));
        var scored = phrases.Select(phrase => (Scores: classifier.Scores(PhraseTemplate.Expand(phrase.Line, 1)[0]).ToArray(), Label: Array.IndexOf(model.Labels, phrase.Intent)))
            .Where(one => one.Label >= 0).ToArray();
        var best = (Temperature: 1f, Loss: double.MaxValue);
        for (var temperature = 0.3f; temperature < 4f; temperature *= 1.05f)
        {
            var loss = scored.Sum(one => Loss(one.Scores, one.Label, temperature));
            if (loss < best.Loss) best = (temperature, loss);
        }

        return best.Temperature;
    }

    private static double Loss(float[] scores, int label, float temperature)
    {
        var highest = scores.Max();
        var sum = scores.Sum(score => Math.Exp((score - highest) / temperature));
        return Math.Log(sum) - ((scores[label] - highest) / temperature);
    }

    /// <summary>Both sides count the same.</summary>
    private static float[] FitScope(List<(float[] Values, bool InScope)> evidence)
    {
        var inScope = evidence.Count(one => one.InScope);
        var outOfScope = Math.Max(1, evidence.Count - inScope);
        return Regress([.. evidence.Select(one => (one.Values, one.InScope, 1.0 / (one.InScope ? inScope : outOfScope)))], Evidence.Count);
    }

    private static float[] FitConfidence(IntentModel model, IReadOnlyList<AuthoredPhrase> phrases)
    {
        var classifier = new IntentClassifier(model, Lexicons.Concepts(model.Language));
        var named = new List<(float[], bool, double)>();
        foreach (var phrase in phrases)
        {
            var intent = classifier.Classify(PhraseTemplate.Expand(phrase.Line, 1)[0]);
            if (intent.Name == IntentClassifier.OutOfScope) continue;
            float[] values = [1f, Evidence.Odds(classifier.LastShare), Evidence.Odds(classifier.LastInScope), classifier.LastEvidence[3]];
            named.Add((values, intent.Name == phrase.Intent, 2.0 / phrases.Count));
        }

        return Regress(named, Evidence.ConfidenceCount);
    }

    /// <summary>Logistic regression by plain gradient descent.</summary>
    private static float[] Regress(List<(float[] Values, bool Wanted, double Weight)> examples, int count)
    {
        var weights = new float[count];
        for (var round = 0; round < 3000; round++)
        {
            var gradient = new double[count];
            foreach (var (values, wanted, weight) in examples)
            {
                var error = (Evidence.Judge(values, weights) - (wanted ? 1 : 0)) * weight;
                for (var i = 0; i < count; i++) gradient[i] += error * values[i];
            }

            for (var i = 0; i < count; i++) weights[i] -= (float)(0.5 * (gradient[i] + (0.002 * weights[i])));
        }

        return weights;
    }
}
