using FrontOffice.Data.Documents.Cosmos;
using FrontOffice.Tests.Testing.CosmosStandIn;
using Microsoft.Extensions.Logging.Abstractions;

namespace FrontOffice.Tests.Conformance.Documents.Cosmos;

/// <summary>A stand-in of its own for tests that let it fail, with a store that is less patient than a host's.</summary>
public sealed class FaultyAccount : IAsyncLifetime
{
    private StandIn? _standIn;
    private CosmosDatabase? _database;
    private CosmosDocumentStore? _store;

    public FaultPlan Faults => (_standIn ?? throw new InvalidOperationException("Not started.")).Faults;

    public CosmosDocumentStore Store
    {
        get
        {
            Assert.SkipWhen(_standIn is null, "The Cosmos DB stand-in is not installed: npm ci --prefix tests");
            return _store ?? throw new InvalidOperationException("Not started.");
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (!StandIn.IsInstalled) return;
        _standIn = await StandIn.StartAsync(0, CancellationToken.None);
        var options = Microsoft.Extensions.Options.Options.Create(new CosmosDocumentsOptions
        {
            Endpoint = _standIn.Endpoint,
            Key = StandIn.Key,
            PatienceOfOneTry = TimeSpan.FromMilliseconds(800),
        });
        _database = new CosmosDatabase(options);
        await _database.ConnectAsync(CancellationToken.None);
        _store = new CosmosDocumentStore(_database, options, TimeProvider.System, NullLogger<CosmosDocumentStore>.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        _store?.Dispose();
        _database?.Dispose();
        if (_standIn is not null) await _standIn.DisposeAsync();
    }
}
