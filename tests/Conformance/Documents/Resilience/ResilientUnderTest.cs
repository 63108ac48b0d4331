using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Memory;
using FrontOffice.Data.Documents.Resilience;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FrontOffice.Tests.Conformance.Documents.Resilience;

public sealed class ResilientUnderTest : IStoreUnderTest
{
    private ResilientDocumentStore? _store;

    public IDocumentStore Store => _store ?? throw new InvalidOperationException("Not opened.");

    public ValueTask OpenAsync(TimeProvider clock)
    {
        _store = new ResilientDocumentStore(
            new MemoryDocumentStore(clock), Options.Create(new ResilientDocumentsOptions()), TimeProvider.System, NullLogger<ResilientDocumentStore>.Instance);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _store?.Dispose();
        return ValueTask.CompletedTask;
    }
}
