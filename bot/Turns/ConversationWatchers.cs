using System.Threading.Channels;

namespace FrontOffice.Bot.Turns;

/// <summary>The channels that listen to one conversation.</summary>
internal sealed class ConversationWatchers
{
    private readonly Lock _lock = new();
    private ChannelWriter<WatchSignal>[] _writers = [];

    public bool Any => _writers.Length > 0;

    public ConversationWatch Add()
    {
        var channel = Channel.CreateBounded<WatchSignal>(new BoundedChannelOptions(8) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
        lock (_lock) _writers = [.. _writers, channel.Writer];
        return new ConversationWatch(channel.Reader, () => Remove(channel.Writer));
    }

    public void Signal(WatchSignal signal)
    {
        foreach (var writer in _writers) writer.TryWrite(signal);
    }

    private void Remove(ChannelWriter<WatchSignal> gone)
    {
        lock (_lock) _writers = [.. _writers.Where(writer => writer != gone)];
        gone.TryComplete();
    }
}
