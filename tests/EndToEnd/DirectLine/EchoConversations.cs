using System.Collections.Concurrent;
using System.Threading.Channels;
using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Turns;
using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.EndToEnd.DirectLine;

/// <summary>A desk that greets and says back what it hears, in memory.</summary>
internal sealed class EchoConversations : IConversations
{
    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    /// <summary>While true, nothing can be kept or read.</summary>
    public bool Away { get; set; }

    public ValueTask<bool> OpenAsync(ConversationStart start, CancellationToken cancellationToken)
    {
        ThrowWhenAway();
        var isNew = _kept.TryAdd(start.ConversationId, new Kept(start));
        if (isNew) Log(start.ConversationId, Reply($"Welcome {start.Locale}"));
        return ValueTask.FromResult(isNew);
    }

    public ValueTask<ConversationStart?> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        ThrowWhenAway();
        return ValueTask.FromResult(_kept.TryGetValue(conversationId, out var kept) ? kept.Start : null);
    }

    public ValueTask<LoggedActivity> AcceptAsync(Inbound inbound, CancellationToken cancellationToken)
    {
        ThrowWhenAway();
        if (!_kept.TryGetValue(inbound.ConversationId, out var kept)) throw new KeyNotFoundException();
        lock (kept)
        {
            if (kept.Keys.TryGetValue(inbound.DuplicateKey, out var first)) return ValueTask.FromResult(first);
            var logged = Log(inbound.ConversationId, inbound.Activity);
            kept.Keys[inbound.DuplicateKey] = logged;
            Log(inbound.ConversationId, Reply($"You said: {inbound.Activity.Text}"));
            return ValueTask.FromResult(logged);
        }
    }

    public ValueTask<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int most, CancellationToken cancellationToken)
    {
        ThrowWhenAway();
        if (!_kept.TryGetValue(conversationId, out var kept)) return ValueTask.FromResult<IReadOnlyList<LoggedActivity>>([]);
        lock (kept) return ValueTask.FromResult<IReadOnlyList<LoggedActivity>>([.. kept.Log.Where(entry => entry.Position > after).Take(most)]);
    }

    public ConversationWatch Watch(string conversationId)
    {
        var channel = Channel.CreateBounded<WatchSignal>(new BoundedChannelOptions(8) { FullMode = BoundedChannelFullMode.DropWrite });
        _kept[conversationId].Listeners[channel] = true;
        return new ConversationWatch(channel.Reader, () => _kept[conversationId].Listeners.TryRemove(channel, out _));
    }

    public ValueTask<IReadOnlyList<LoggedActivity>> RepliesToAsync(LoggedActivity accepted, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line reads the log.");

    public void Type(string conversationId) => Signal(conversationId, WatchSignal.Typing);

    private LoggedActivity Log(string conversationId, Activity activity)
    {
        var kept = _kept[conversationId];
        LoggedActivity logged;
        lock (kept)
        {
            var position = kept.Log.Count == 0 ? 1 : kept.Log[^1].Position + 2;
            logged = new LoggedActivity(conversationId, position, activity with { Id = LoggedActivity.IdOf(conversationId, position) });
            kept.Log.Add(logged);
        }

        Signal(conversationId, WatchSignal.Logged);
        return logged;
    }

    private void Signal(string conversationId, WatchSignal signal)
    {
        foreach (var (listener, _) in _kept[conversationId].Listeners) listener.Writer.TryWrite(signal);
    }

    private void ThrowWhenAway()
    {
        if (Away) throw new StoreUnavailableException("away", null);
    }

    private static Activity Reply(string text) => new() { Type = ActivityTypes.Message, Text = text, From = new ChannelAccount("desk", Role: "bot") };

    private sealed class Kept(ConversationStart start)
    {
        public ConversationStart Start { get; } = start;

        public List<LoggedActivity> Log { get; } = [];

        public Dictionary<string, LoggedActivity> Keys { get; } = [];

        public ConcurrentDictionary<Channel<WatchSignal>, bool> Listeners { get; } = [];
    }
}
