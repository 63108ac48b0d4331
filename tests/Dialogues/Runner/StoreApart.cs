using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>A part of a shared store: its partitions carry a name that no other part's do.</summary>
internal sealed class StoreApart(IDocumentStore store) : IDocumentStore
{
    private readonly string _name = $"{Guid.NewGuid():N}-";

    public async ValueTask<StoredDocument?> ReadAsync(DocumentKey key, CancellationToken cancellationToken) =>
        await store.ReadAsync(key with { Partition = _name + key.Partition }, cancellationToken) is { } document ? Inside(document) : null;

    public ValueTask<CommitResult> CommitAsync(Commit commit, CancellationToken cancellationToken) =>
        store.CommitAsync(commit with { Partition = _name + commit.Partition }, cancellationToken);

    public async ValueTask<DocumentPage> QueryAsync(DocumentQuery query, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(query with { Partition = _name + query.Partition }, cancellationToken);
        return page with { Documents = [.. page.Documents.Select(Inside)] };
    }

    private StoredDocument Inside(StoredDocument document) => document with { Key = document.Key with { Partition = document.Key.Partition[_name.Length..] } };
}
