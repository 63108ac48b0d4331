using System.Numerics;
using System.Runtime.InteropServices;

namespace FrontOffice.Bot.Understanding.Training;

/// <summary>Multinomial logistic regression by stochastic gradient descent with steps that shrink per weight (AdaGrad).</summary>
internal sealed class Trainer
{
    private const int Rounds = 8;
    private const float Step = 0.2f;
    private const float Decay = 1e-3f;

    private readonly ExampleSet _set;
    private readonly int _width;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _labelWeights;

    public Trainer(ExampleSet set)
    {
        _set = set;
        var lanes = Vector<float>.Count;
        _width = (set.Labels.Count + lanes - 1) / lanes * lanes;
        _weights = new float[set.Hashes.Count * _width];
        _squares = new float[set.Hashes.Count * _width];
        _labelWeights = LabelWeights(set);
    }

    /// <summary>Weights of each feature: <c>result[row * labels + label]</c>.</summary>
    public float[] Train()
    {
        var order = Enumerable.Range(0, _set.Examples.Count).ToArray();
        var chance = new Chance(20260101);
        for (var round = 0; round < Rounds; round++)
        {
            chance.Shuffle(order);
            foreach (var index in order) Learn(_set.Examples[index]);
        }

        var labels = _set.Labels.Count;
        var weights = new float[_set.Hashes.Count * labels];
        for (var row = 0; row < _set.Hashes.Count; row++) _weights.AsSpan(row * _width, labels).CopyTo(weights.AsSpan(row * labels));
        return weights;
    }

    /// <summary>Intents with few phrases count more, half way to all being equal.</summary>
    private static float[] LabelWeights(ExampleSet set)
    {
        var mass = new float[set.Labels.Count];
        foreach (var example in set.Examples) mass[example.Label] += example.Weight;
        var mean = mass.Where(value => value > 0).Average();
        return [.. mass.Select(value => value > 0 ? MathF.Sqrt(mean / value) : 0)];
    }

    private void Learn(Example example)
    {
        Span<float> scores = stackalloc float[_width];
        scores.Clear();
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        for (var i = 0; i < example.Rows.Length; i++)
        {
            var row = Row(_weights, example.Rows[i]);
            var value = new Vector<float>(example.Values[i]);
            for (var lane = 0; lane < sums.Length; lane++) sums[lane] += row[lane] * value;
        }

        ToGradient(scores, example.Label, example.Weight * _labelWeights[example.Label]);
        for (var i = 0; i < example.Rows.Length; i++)
        {
            var row = Row(_weights, example.Rows[i]);
            var squares = Row(_squares, example.Rows[i]);
            var value = new Vector<float>(example.Values[i]);
            for (var lane = 0; lane < sums.Length; lane++)
            {
                var gradient = (sums[lane] * value) + (row[lane] * Decay);
                squares[lane] += gradient * gradient;
                row[lane] -= gradient * Step / (Vector.SquareRoot(squares[lane]) + new Vector<float>(1e-3f));
            }
        }
    }

    private Span<Vector<float>> Row(float[] table, int row) =>
        MemoryMarshal.Cast<float, Vector<float>>(table.AsSpan(row * _width, _width));

    private void ToGradient(Span<float> scores, int label, float weight)
    {
        var labels = _set.Labels.Count;
        var highest = float.MinValue;
        for (var i = 0; i < labels; i++) highest = MathF.Max(highest, scores[i]);
        var sum = 0f;
        for (var i = 0; i < labels; i++)
        {
            scores[i] = MathF.Exp(scores[i] - highest);
            sum += scores[i];
        }

        for (var i = 0; i < labels; i++) scores[i] = (scores[i] / sum - (i == label ? 1f : 0f)) * weight;
        for (var i = labels; i < scores.Length; i++) scores[i] = 0;
    }
}
