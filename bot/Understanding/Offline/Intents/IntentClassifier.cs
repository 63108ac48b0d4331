using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Intents;

/// <summary>Names what a guest wants, with a calibrated confidence; "out_of_scope" when the desk does not do it.</summary>
/// <remarks>Not safe for concurrent use; one per thread, over a shared model.</remarks>
internal sealed class IntentClassifier
{
    public const string OutOfScope = "out_of_scope";

    private readonly IntentModel _model;
    private readonly Features _features;
    private readonly int _outOfScope;
    private readonly float[] _probabilities;

    public IntentClassifier(IntentModel model, Concepts concepts)
    {
        _model = model;
        _features = new Features(concepts, model.Language == "fr");
        _outOfScope = Array.IndexOf(model.Labels, OutOfScope);
        _probabilities = new float[model.Labels.Length];
    }

    /// <summary>The evidence of the last <see cref="Classify(string)"/>.</summary>
    public float[] LastEvidence { get; } = new float[Evidence.Count];

    /// <summary>The share of the named label among the desk's own, in the last classification that named one.</summary>
    public float LastShare { get; private set; }

    public float LastInScope { get; private set; }

    public RecognisedIntent Classify(string text)
    {
        _features.Read(text);
        return Classify();
    }

    public RecognisedIntent Classify(IReadOnlyList<Word> words, bool asks)
    {
        _features.Read(words, asks);
        return Classify();
    }

    /// <summary>The scores of each label before they are softened; for training.</summary>
    public ReadOnlySpan<float> Scores(string text)
    {
        _features.Read(text);
        Score(_model, _features.Hashes, _features.Values, _probabilities);
        return _probabilities;
    }

    private RecognisedIntent Classify()
    {
        Score(_model, _features.Hashes, _features.Values, _probabilities);
        Soften(_probabilities, _model.Temperature);
        Evidence.Fill(_probabilities, _outOfScope, Known(), _features.StemHashes.Length, LastEvidence);
        var inScope = Evidence.Judge(LastEvidence, _model.ScopeWeights);
        if (inScope < _model.Threshold) return new RecognisedIntent(OutOfScope, 1 - inScope);
        var best = -1;
        for (var i = 0; i < _probabilities.Length; i++)
        {
            if (i != _outOfScope && (best < 0 || _probabilities[i] > _probabilities[best])) best = i;
        }

        var share = _probabilities[best] / Math.Max(1e-6f, 1 - _probabilities[_outOfScope]);
        LastShare = share;
        LastInScope = inScope;
        return new RecognisedIntent(_model.Labels[best], Math.Round(Evidence.Confidence(share, inScope, LastEvidence[3], _model.ConfidenceWeights), 4));
    }

    private float Known()
    {
        if (_features.StemHashes.Length == 0) return 0;
        var known = 0;
        foreach (var stem in _features.StemHashes)
        {
            var row = _model.RowOf(stem);
            if (row >= 0) known += _model.InScope[row];
        }

        return (float)known / _features.StemHashes.Length;
    }

    private static void Score(IntentModel model, ReadOnlySpan<uint> hashes, ReadOnlySpan<float> values, Span<float> scores)
    {
        scores.Clear();
        var labels = scores.Length;
        for (var i = 0; i < hashes.Length; i++)
        {
            var row = model.RowOf(hashes[i]);
            if (row < 0) continue;
            var scale = model.Scales[row] * values[i];
            var weights = model.Weights.AsSpan(row * labels, labels);
            for (var label = 0; label < labels; label++) scores[label] += scale * weights[label];
        }
    }

    /// <summary>Scores to probabilities.</summary>
    private static void Soften(Span<float> scores, float temperature)
    {
        var highest = float.MinValue;
        foreach (var score in scores) highest = MathF.Max(highest, score);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp((scores[i] - highest) / temperature);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
    }
}
