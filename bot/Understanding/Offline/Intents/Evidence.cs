namespace FrontOffice.Bot.Understanding.Offline.Intents;

/// <summary>What speaks for and against the desk's subjects being meant; the trained scope weights judge it.</summary>
internal static class Evidence
{
    public const int Count = 7;

    /// <param name="probabilities">Of each label, softened by the temperature.</param>
    /// <param name="outOfScope">The label of what the desk does not do.</param>
    /// <param name="known">The share of words that the desk's own phrases use.</param>
    /// <param name="words">How many words were said.</param>
    public static void Fill(ReadOnlySpan<float> probabilities, int outOfScope, float known, int words, Span<float> evidence)
    {
        var first = 0f;
        var second = 0f;
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (i == outOfScope) continue;
            if (probabilities[i] > first) (first, second) = (probabilities[i], first);
            else if (probabilities[i] > second) second = probabilities[i];
        }

        evidence[0] = 1f;
        evidence[1] = MathF.Log(first + 1e-4f);
        evidence[2] = MathF.Log(probabilities[outOfScope] + 1e-4f);
        evidence[3] = first - second;
        evidence[4] = known;
        evidence[5] = known * known;
        evidence[6] = 1f / (1 + words);
    }

    public static float Judge(ReadOnlySpan<float> evidence, ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++) sum += evidence[i] * weights[i];
        return 1f / (1f + MathF.Exp(-sum));
    }

    /// <summary>How many weights <see cref="Confidence"/> takes.</summary>
    public const int ConfidenceCount = 4;

    /// <summary>How often a label of this share, margin and scope is right.</summary>
    public static float Confidence(float share, float inScope, float margin, ReadOnlySpan<float> weights)
    {
        var sum = weights[0] + (weights[1] * Odds(share)) + (weights[2] * Odds(inScope)) + (weights[3] * margin);
        return 1f / (1f + MathF.Exp(-sum));
    }

    public static float Odds(float probability)
    {
        var within = Math.Clamp(probability, 0.001f, 0.999f);
        return MathF.Log(within / (1 - within));
    }
}
