using System.Text;
using FrontOffice.Data.Documents;
using FrontOffice.Tests.Testing;

namespace FrontOffice.Tests.Conformance.Documents;

/// <summary>An open store with a partition of its own.</summary>
public abstract class StoreConformance<TStore> : IAsyncLifetime
    where TStore : IStoreUnderTest, new()
{
    private readonly TStore _underTest = new();

    protected TestClock Clock { get; } = new(TimeProvider.System.GetUtcNow());

    protected IDocumentStore Store => _underTest.Store;

    protected string Partition { get; } = $"p-{Guid.NewGuid():N}";

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _underTest.OpenAsync(Clock);

    public async ValueTask DisposeAsync()
    {
        await _underTest.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static ReadOnlyMemory<byte> Body(string properties) => Encoding.UTF8.GetBytes($$"""{"schema":1,{{properties}}}""");

    protected static DocumentWrite.Create Create(string id, string properties = "\"n\":1", TimeSpan? timeToLive = null, string type = "note") =>
        new(id, type, Body(properties), timeToLive);

    protected DocumentKey Key(string id) => new(Container.Stays, Partition, id);

    protected ValueTask<CommitResult> TryAsync(params DocumentWrite[] writes) =>
        Store.CommitAsync(new Commit(Container.Stays, Partition, writes), Cancellation);

    protected async ValueTask<IReadOnlyList<string>> WriteAsync(params DocumentWrite[] writes) =>
        Assert.IsType<CommitResult.Committed>(await TryAsync(writes)).ETags;

    protected ValueTask<StoredDocument?> ReadAsync(string id) => Store.ReadAsync(Key(id), Cancellation);

    /// <summary>Numbers and order of properties may be written anew by a store; their meaning may not change.</summary>
    protected static void AssertSameJson(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual)
    {
        var wanted = System.Text.Json.Nodes.JsonNode.Parse(expected.Span);
        var found = System.Text.Json.Nodes.JsonNode.Parse(actual.Span);
        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(wanted, found), $"{found}");
    }

    protected async Task<List<string>> IdsAsync(DocumentQuery query)
    {
        var ids = new List<string>();
        var next = query;
        while (true)
        {
            var page = await Store.QueryAsync(next, Cancellation);
            Assert.True(page.Documents.Count <= query.PageSize);
            ids.AddRange(page.Documents.Select(document => document.Key.Id));
            if (page.Continuation is null) return ids;
            next = query with { Continuation = page.Continuation };
        }
    }
}
