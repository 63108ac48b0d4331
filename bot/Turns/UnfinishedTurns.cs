using FrontOffice.Data.Documents;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Turns;

/// <summary>At start, finishes the turns that an earlier run accepted and did not finish; then lets idle conversations go, until the host stops.</summary>
internal sealed partial class UnfinishedTurns(
    Conversations conversations,
    ConversationStore store,
    LiveConversationParts parts,
    IOptions<TurnsOptions> options,
    TimeProvider clock,
    ILogger<UnfinishedTurns> log) : BackgroundService
{
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        parts.Stop();
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TakeUpAsync(stoppingToken);
        using var timer = new PeriodicTimer(options.Value.IdleAfter / 2, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await conversations.RetireIdleAsync(options.Value.IdleAfter, stoppingToken);
            }
            catch (StoreUnavailableException away)
            {
                StoreAway(log, away);
            }
        }
    }

    private async Task TakeUpAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                var turns = 0;
                foreach (var id in await store.ReadBusyAsync(stoppingToken)) turns += await TakeUpAsync(id, stoppingToken);
                if (turns > 0) TakenUp(log, turns);
                return;
            }
            catch (StoreUnavailableException away)
            {
                StoreAway(log, away);
                await Task.Delay(TimeSpan.FromSeconds(1), clock, stoppingToken);
            }
        }
    }

    private async ValueTask<int> TakeUpAsync(string conversationId, CancellationToken stoppingToken)
    {
        try
        {
            return await conversations.RecoverAsync(conversationId, stoppingToken);
        }
        catch (KeyNotFoundException)
        {
            // Its opening was never finished, so nobody was promised anything.
            NeverOpened(log, conversationId);
            return 0;
        }
    }

    [LoggerMessage(LogLevel.Information, "{Turns} turns of an earlier run are being finished.")]
    private static partial void TakenUp(ILogger logger, int turns);

    [LoggerMessage(LogLevel.Information, "Conversation {ConversationId} was never fully opened; there is nothing to finish.")]
    private static partial void NeverOpened(ILogger logger, string conversationId);

    [LoggerMessage(LogLevel.Warning, "The store is away; it is asked again.")]
    private static partial void StoreAway(ILogger logger, Exception away);
}
