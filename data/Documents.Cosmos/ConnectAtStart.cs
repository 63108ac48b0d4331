using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FrontOffice.Data.Documents.Cosmos;

/// <summary>Connects while the host starts, so that the first guest need not wait; a service that is away does not keep the host from starting.</summary>
internal sealed partial class ConnectAtStart(CosmosDatabase database, IDocumentStore store, ILogger<ConnectAtStart> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await database.ConnectAsync(stoppingToken);
            // The first query compiles the SDK's parser, which takes longer than a guest should wait.
            await store.QueryAsync(new DocumentQuery(Container.Desk, "start", "start"), stoppingToken);
        }
        catch (Exception away) when (away is CosmosException or HttpRequestException or OperationCanceledException or StoreUnavailableException or Azure.Identity.AuthenticationFailedException)
        {
            if (!stoppingToken.IsCancellationRequested) LogNotConnected(away.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cosmos DB was not reached while starting ({Failure}); the next call tries again")]
    private partial void LogNotConnected(string failure);
}
