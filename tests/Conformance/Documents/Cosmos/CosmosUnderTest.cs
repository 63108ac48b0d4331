using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Cosmos;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FrontOffice.Tests.Conformance.Documents.Cosmos;

public sealed class CosmosUnderTest : IStoreUnderTest
{
    private CosmosDocumentStore? _store;

    public IDocumentStore Store => _store ?? throw new InvalidOperationException("Not opened.");

    public async ValueTask OpenAsync(TimeProvider clock)
    {
        var account = await TestContext.Current.GetFixture<CosmosAccount>() ?? throw new InvalidOperationException("The account is a fixture of the assembly.");
        _store = new CosmosDocumentStore(account.Database, Options.Create(account.Options), clock, NullLogger<CosmosDocumentStore>.Instance);
    }

    public ValueTask DisposeAsync()
    {
        _store?.Dispose();
        return ValueTask.CompletedTask;
    }
}
