using FrontOffice.Data.Documents.Cosmos;
using FrontOffice.Tests.Testing.CosmosStandIn;

[assembly: AssemblyFixture(typeof(FrontOffice.Tests.Conformance.Documents.Cosmos.CosmosAccount))]

namespace FrontOffice.Tests.Conformance.Documents.Cosmos;

/// <summary>The account that all tests share: a real one when the environment names it, else the stand-in.</summary>
public sealed class CosmosAccount : IAsyncLifetime
{
    private readonly string? _endpoint = Environment.GetEnvironmentVariable("FRONTOFFICE_TEST_COSMOS_ENDPOINT");
    private readonly string? _key = Environment.GetEnvironmentVariable("FRONTOFFICE_TEST_COSMOS_KEY");
    private StandIn? _standIn;
    private CosmosDatabase? _database;

    /// <exception cref="InvalidOperationException">A skip, when there is neither.</exception>
    public CosmosDocumentsOptions Options
    {
        get
        {
            Assert.SkipWhen(_endpoint is null && _standIn is null, "The Cosmos DB stand-in is not installed: npm ci --prefix tests");
            return new CosmosDocumentsOptions
            {
                Endpoint = _endpoint is null ? _standIn?.Endpoint : new Uri(_endpoint),
                Key = _endpoint is null ? StandIn.Key : _key,
                Database = "frontoffice-tests",
            };
        }
    }

    /// <summary>One connection for all stores, as in a host.</summary>
    public CosmosDatabase Database => _database ??= new CosmosDatabase(Microsoft.Extensions.Options.Options.Create(Options));

    public async ValueTask InitializeAsync()
    {
        if (_endpoint is null && StandIn.IsInstalled) _standIn = await StandIn.StartAsync(0, CancellationToken.None);
        if (_endpoint is not null || _standIn is not null) await Database.ConnectAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        _database?.Dispose();
        if (_standIn is not null) await _standIn.DisposeAsync();
    }
}
