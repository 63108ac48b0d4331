using FrontOffice.Bot.Understanding.Offline.Intents;

namespace FrontOffice.Bot.Understanding.Training;

/// <summary>How a model's scores become confidence, and where out of scope begins.</summary>
internal sealed record Judgement(float[] ScopeWeights, float[] ConfidenceWeights, float Temperature, float Threshold)
{
    /// <summary>The share of the desk's own subjects that may be taken for strange ones.</summary>
    public const double FalseRejects = 0.07;

    public static readonly Judgement None = new(new float[Evidence.Count], new float[Evidence.ConfidenceCount], 1f, 0f);
}
