using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.Conformance.Documents;

/// <summary>One adapter of the store port, opened for a test and empty in the partitions that the test names.</summary>
public interface IStoreUnderTest : IAsyncDisposable
{
    IDocumentStore Store { get; }

    /// <summary>Starts it on a clock.</summary>
    /// <exception cref="Exception">A skip of the test, when what the adapter needs is not here.</exception>
    ValueTask OpenAsync(TimeProvider clock);
}
