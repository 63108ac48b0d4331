using System.Collections.Concurrent;

namespace FrontOffice.Data.Documents.Memory;

/// <summary>Documents that live as long as the process: for tests and for a first look.</summary>
public sealed class MemoryDocumentStore(TimeProvider clock) : IDocumentStore
{
    private readonly ConcurrentDictionary<(string Container, string Partition), MemoryPartition> _partitions = new();

    public ValueTask<StoredDocument?> ReadAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        CommitRules.Check(key);
        cancellationToken.ThrowIfCancellationRequested();
        var document = _partitions.TryGetValue((key.Container.Name, key.Partition), out var partition) ? partition.Read(key, clock.GetUtcNow()) : null;
        return ValueTask.FromResult(document);
    }

    public ValueTask<CommitResult> CommitAsync(Commit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        var fields = CommitRules.Check(commit);
        cancellationToken.ThrowIfCancellationRequested();
        var partition = _partitions.GetOrAdd((commit.Container.Name, commit.Partition), static _ => new MemoryPartition());
        return ValueTask.FromResult(partition.Apply(commit, fields, clock.GetUtcNow()));
    }

    public ValueTask<DocumentPage> QueryAsync(DocumentQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        CommitRules.Check(query);
        var from = PageContinuation.From(query);
        cancellationToken.ThrowIfCancellationRequested();
        var page = _partitions.TryGetValue((query.Container.Name, query.Partition), out var partition)
            ? partition.Query(query, from, clock.GetUtcNow())
            : new DocumentPage([], null);
        return ValueTask.FromResult(page);
    }
}
