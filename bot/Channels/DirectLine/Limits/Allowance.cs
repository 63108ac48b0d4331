using System.Collections.Concurrent;

namespace FrontOffice.Bot.Channels.DirectLine.Limits;

/// <summary>How much each sender may do: so much at once, and so much a second for ever after.</summary>
/// <remarks>Safe for concurrent use. A sender costs one number: the instant at which all that was spent is regained. Senders who have regained all are forgotten when there are many.</remarks>
internal sealed class Allowance
{
    private const int ManySenders = 50_000;

    private readonly ConcurrentDictionary<string, long> _regainedAt = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;
    private readonly long _each;
    private readonly long _most;
    private long _sweepAt;

    public Allowance(TimeProvider time, int atOnce, double perSecond)
    {
        _time = time;
        _each = (long)(TimeSpan.TicksPerSecond / perSecond);
        _most = atOnce * _each;
    }

    /// <summary>Spends one.</summary>
    /// <returns>Zero, or how long to wait before the next can be spent.</returns>
    public TimeSpan Spend(string sender)
    {
        var now = _time.GetUtcNow().UtcTicks;
        Sweep(now);
        while (true)
        {
            var known = _regainedAt.TryGetValue(sender, out var regainedAt);
            var next = Math.Max(known ? regainedAt : 0, now) + _each;
            if (next - now > _most) return TimeSpan.FromTicks(next - now - _most);
            if (known ? _regainedAt.TryUpdate(sender, next, regainedAt) : _regainedAt.TryAdd(sender, next)) return TimeSpan.Zero;
        }
    }

    private void Sweep(long now)
    {
        var due = Volatile.Read(ref _sweepAt);
        if (now < due || Interlocked.CompareExchange(ref _sweepAt, now + TimeSpan.TicksPerMinute, due) != due) return;
        if (_regainedAt.Count < ManySenders) return;
        foreach (var sender in _regainedAt)
        {
            if (sender.Value <= now) _regainedAt.TryRemove(sender);
        }
    }
}
