using System.Diagnostics.Metrics;

namespace FrontOffice.Bot.Turns;

/// <summary>What is counted and timed of turns, for OpenTelemetry.</summary>
internal sealed class TurnMeter : IDisposable
{
    public const string Name = "FrontOffice.Turns";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _turns;
    private readonly Counter<long> _faults;
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _remember;

    public TurnMeter()
    {
        _turns = _meter.CreateCounter<long>("frontoffice.turns", "{turn}", "Turns remembered.");
        _faults = _meter.CreateCounter<long>("frontoffice.turns.faults", "{turn}", "Turns that ended in an apology of ours.");
        _duration = _meter.CreateHistogram<double>("frontoffice.turn.duration", "ms", "From the start of a turn to its commit.");
        _remember = _meter.CreateHistogram<double>("frontoffice.turn.remember", "ms", "The commit of a turn.");
    }

    public void Faulted() => _faults.Add(1);

    public void Remembered(Turn turn, TimeSpan commit)
    {
        var channel = new KeyValuePair<string, object?>("channel", turn.Before.Start.Channel);
        _turns.Add(1, channel, new KeyValuePair<string, object?>("intent", turn.Understood?.Intents[0].Name ?? turn.Inbound.Activity.Type));
        _duration.Record(turn.Elapsed.TotalMilliseconds, channel);
        _remember.Record(commit.TotalMilliseconds, channel);
    }

    public void Dispose() => _meter.Dispose();
}
