using System.Diagnostics;

namespace FrontOffice.Tests.Benchmarks;

/// <summary>How long each of many things took.</summary>
/// <remarks>One of these for each writer; they are joined at the end.</remarks>
internal sealed class Latencies
{
    private readonly List<long> _ticks = [];

    public int Count => _ticks.Count;

    public static Latencies Join(IEnumerable<Latencies> all)
    {
        var joined = new Latencies();
        foreach (var one in all) joined._ticks.AddRange(one._ticks);
        joined._ticks.Sort();
        return joined;
    }

    public void Since(long start) => _ticks.Add(Stopwatch.GetTimestamp() - start);

    /// <param name="share">0.99 for the 99th of a hundred.</param>
    public double Milliseconds(double share) =>
        _ticks.Count == 0 ? 0 : _ticks[Math.Min(_ticks.Count - 1, (int)(share * _ticks.Count))] * 1000.0 / Stopwatch.Frequency;
}
