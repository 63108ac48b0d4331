using FrontOffice.Bot.Understanding.Offline.Intents;

namespace FrontOffice.Bot.Understanding.Training;

/// <summary>Makes trained weights small: a byte each, and no feature that hardly matters.</summary>
internal static class Packing
{
    private const float Negligible = 0.05f;

    public static IntentModel Pack(ExampleSet set, float[] weights, Judgement judgement)
    {
        var labels = set.Labels.Count;
        var kept = Enumerable.Range(0, set.Hashes.Count).Where(row => Largest(weights, row, labels) >= Negligible).ToArray();
        var packed = new sbyte[kept.Length * labels];
        var scales = new float[kept.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            scales[i] = Largest(weights, kept[i], labels) / 127f;
            for (var label = 0; label < labels; label++) packed[i * labels + label] = (sbyte)MathF.Round(weights[kept[i] * labels + label] / scales[i]);
        }

        return new IntentModel
        {
            Language = set.Language,
            Labels = [.. set.Labels],
            Hashes = [.. kept.Select(row => set.Hashes[row])],
            Weights = packed,
            Scales = scales,
            InScope = [.. kept.Select(row => set.InScope[row])],
            ScopeWeights = judgement.ScopeWeights,
            ConfidenceWeights = judgement.ConfidenceWeights,
            Temperature = judgement.Temperature,
            Threshold = judgement.Threshold,
        };
    }

    private static float Largest(float[] weights, int row, int labels)
    {
        var largest = 0f;
        for (var label = 0; label < labels; label++) largest = MathF.Max(largest, MathF.Abs(weights[row * labels + label]));
        return largest;
    }
}
