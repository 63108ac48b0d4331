using System.Threading.Channels;

namespace FrontOffice.Bot.Turns;

/// <summary>A channel's ear on one conversation.</summary>
/// <remarks>The signals are hints, never the truth: the truth is read with <see cref="IConversations.ReadAsync"/>. They are bounded; what does not fit is covered by the next read.</remarks>
public sealed class ConversationWatch(ChannelReader<WatchSignal> signals, Action stop) : IDisposable
{
    public ChannelReader<WatchSignal> Signals { get; } = signals;

    public void Dispose() => stop();
}
