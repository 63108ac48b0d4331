namespace FrontOffice.Data.Documents;

/// <summary>Where the house keeps its documents: what Cosmos DB can promise, and no more.</summary>
/// <remarks>Safe for concurrent use. A store that cannot answer throws <see cref="StoreUnavailableException"/>; a write that may have happened is resolved by the adapter through its deterministic ids before it answers.</remarks>
public interface IDocumentStore
{
    /// <summary>The document as it stands, or null when there is none or its time to live has passed.</summary>
    ValueTask<StoredDocument?> ReadAsync(DocumentKey key, CancellationToken cancellationToken);

    /// <summary>All writes of one partition, or none of them.</summary>
    /// <returns><see cref="CommitResult.Committed"/> once it is durable, or <see cref="CommitResult.Refused"/> naming the first write whose precondition did not hold.</returns>
    /// <exception cref="ArgumentException">More than 100 writes, more than 2 MB, or no write at all.</exception>
    ValueTask<CommitResult> CommitAsync(Commit commit, CancellationToken cancellationToken);

    /// <summary>One page of a partition's documents of one type.</summary>
    ValueTask<DocumentPage> QueryAsync(DocumentQuery query, CancellationToken cancellationToken);
}
