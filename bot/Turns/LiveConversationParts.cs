using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Turns;

/// <summary>What every live conversation works with.</summary>
internal sealed class LiveConversationParts(
    ConversationStore store,
    TurnPipeline pipeline,
    Remember remember,
    TurnMeter meter,
    TimeProvider clock,
    IOptions<TurnsOptions> options,
    ILogger<LiveConversation> log) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    public ConversationStore Store => store;

    public TurnPipeline Pipeline => pipeline;

    public Remember Remember => remember;

    public TurnMeter Meter => meter;

    public TimeProvider Clock => clock;

    public ILogger Log => log;

    public TimeSpan TypingAfter { get; } = options.Value.TypingAfter;

    /// <summary>Cancelled when the host stops: no new turn begins, and one that has not committed is left to the next start.</summary>
    public CancellationToken Stopping => _stopping.Token;

    public void Stop() => _stopping.Cancel();

    public void Dispose() => _stopping.Dispose();
}
