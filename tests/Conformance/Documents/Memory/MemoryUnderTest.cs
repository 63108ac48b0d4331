using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Memory;

namespace FrontOffice.Tests.Conformance.Documents.Memory;

public sealed class MemoryUnderTest : IStoreUnderTest
{
    private MemoryDocumentStore? _store;

    public IDocumentStore Store => _store ?? throw new InvalidOperationException("Not opened.");

    public ValueTask OpenAsync(TimeProvider clock)
    {
        _store = new MemoryDocumentStore(clock);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
