using System.Net;
using Microsoft.Azure.Cosmos;

namespace FrontOffice.Data.Documents.Cosmos;

/// <summary>One commit on its way: a transactional batch, tried again when it is throttled or in doubt.</summary>
/// <remarks>
/// Every document carries the id of the commit that wrote it. When a try ended without an answer, it may have happened:
/// the next try is then refused, and the documents tell whether by this commit's own first try. Where others have written
/// or removed them all meanwhile, it says that it does not know. A try that is still under way in the service cannot
/// happen twice, as each write names what it expects.
/// </remarks>
internal sealed class CosmosCommit(Commit commit, CosmosReader reader, RequestCharges charges, TimeProvider clock)
{
    private const string Superseded = "superseded~";

    private readonly string _id = Guid.NewGuid().ToString("N");
    private readonly DateTimeOffset _now = clock.GetUtcNow();
    // The ETag of the document whose time is over and that a create is written over.
    private readonly Dictionary<int, string> _overExpired = [];
    // Deletes of nothing, which a batch would refuse.
    private readonly HashSet<int> _done = [];
    private bool _isInDoubt;

    /// <summary>Tries once.</summary>
    /// <returns>Null when it is to be tried again.</returns>
    /// <exception cref="CosmosException">The service is not well.</exception>
    /// <exception cref="OperationCanceledException">The try took too long.</exception>
    public async Task<CommitResult?> TryAsync(Microsoft.Azure.Cosmos.Container container, CancellationToken cancellationToken)
    {
        if (await RefusalOfExpiredAsync(cancellationToken) is { } refused) return refused;
        var places = Enumerable.Range(0, commit.Writes.Count).Where(index => !_done.Contains(index)).ToArray();
        if (places.Length == 0) return Committed(_ => "");

        var doubt = _isInDoubt;
        _isInDoubt = true;
        using var response = await Batch(container, places).ExecuteAsync(cancellationToken);
        _isInDoubt = doubt;
        charges.Add("commit", commit.Container, response.RequestCharge);
        if (response.IsSuccessStatusCode)
        {
            var etags = places.Select((place, at) => (place, response[at].ETag)).ToDictionary(one => one.place, one => one.ETag);
            return Committed(index => etags.TryGetValue(index, out var etag) && CommitRules.Content(commit.Writes[index]) is not null ? CosmosETag.Of(etag, ExpiresAt(index)) : "");
        }

        var at = Enumerable.Range(0, response.Count).FirstOrDefault(one => response[one].StatusCode is not HttpStatusCode.FailedDependency && !response[one].IsSuccessStatusCode, -1);
        if (at >= 0 && response[at].StatusCode is HttpStatusCode.Conflict or HttpStatusCode.NotFound or HttpStatusCode.PreconditionFailed)
        {
            return await RefusedAsync(places[at], response[at].StatusCode, cancellationToken);
        }

        var status = at >= 0 ? response[at].StatusCode : response.StatusCode;
        if (status is HttpStatusCode.RequestEntityTooLarge) throw new ArgumentException("The commit is larger than the service takes.", nameof(container));
        // An answer of the service's front end says nothing of what stands behind it.
        _isInDoubt |= (int)status >= 500 || status is HttpStatusCode.RequestTimeout;
        throw new CosmosException(response.ErrorMessage ?? "The batch was refused.", status, 0, response.ActivityId, response.RequestCharge);
    }

    /// <summary>Whether an earlier try of this commit happened.</summary>
    /// <returns>Null when it may be tried again or refused: a document is still as it was before, or nothing is asked of any.</returns>
    /// <exception cref="StoreUnavailableException">Others have written or removed every document since, and nothing tells.</exception>
    private async Task<CommitResult?> FindOwnAsync(CancellationToken cancellationToken)
    {
        var etags = new string[commit.Writes.Count];
        var isOwn = false;
        var isNotYet = commit.Writes.All(write => write is DocumentWrite.Put or DocumentWrite.Delete { ETag: null });
        for (var index = 0; index < etags.Length; index++)
        {
            var item = await reader.ReadAsync(Key(index), cancellationToken);
            isOwn |= item?.CommitId == _id;
            isNotYet |= IsAsBefore(index, item);
            var etag = item?.CommitId == _id ? item.Document.ETag : Superseded;
            etags[index] = commit.Writes[index] is DocumentWrite.Delete ? "" : etag;
        }

        if (isOwn) return new CommitResult.Committed(etags);
        return isNotYet ? null : throw new StoreUnavailableException("Cosmos DB lost its answer to a commit, and others have written since: whether it happened is not known.", null);
    }

    /// <remarks>What a write would have found is gone for good once others wrote or removed it: ETags do not come back, and nobody removes what its creator does not know of yet.</remarks>
    private bool IsAsBefore(int index, CosmosItem? item) => commit.Writes[index] switch
    {
        DocumentWrite.Create => item is null || item.Document.ETag == _overExpired.GetValueOrDefault(index),
        DocumentWrite.Put => item is null,
        DocumentWrite.Delete { ETag: null } => false,
        _ => item?.Document.ETag == ETagOf(commit.Writes[index]),
    };

    private async Task<CommitResult?> RefusedAsync(int index, HttpStatusCode status, CancellationToken cancellationToken)
    {
        if (_isInDoubt && await FindOwnAsync(cancellationToken) is { } own) return own;
        var write = commit.Writes[index];
        if (write is DocumentWrite.Delete { ETag: null })
        {
            _done.Add(index);
            return null;
        }

        if (status == HttpStatusCode.NotFound && write is DocumentWrite.Replace or DocumentWrite.Delete) return new CommitResult.Refused(index, CommitRefusal.Missing);
        var current = await reader.ReadAsync(Key(index), cancellationToken);
        // The SDK may have repeated it by itself: through the gateway it does when the connection broke.
        if (current?.CommitId == _id) return await FindOwnAsync(cancellationToken);
        var isAlive = current?.IsAlive(_now) == true;
        if (write is DocumentWrite.Create)
        {
            if (isAlive) return new CommitResult.Refused(index, CommitRefusal.AlreadyExists);
            _overExpired.Remove(index);
            if (current is not null) _overExpired[index] = current.Document.ETag;
            return null;
        }

        return new CommitResult.Refused(index, isAlive ? CommitRefusal.ETagMismatch : CommitRefusal.Missing);
    }

    /// <summary>The service may still hold a document whose time is over and match its ETag; for us it is not there.</summary>
    private async Task<CommitResult?> RefusalOfExpiredAsync(CancellationToken cancellationToken)
    {
        for (var late = 0; late < commit.Writes.Count; late++)
        {
            if (!CosmosETag.IsOver(ETagOf(commit.Writes[late]), _now)) continue;
            for (var index = 0; index < late; index++)
            {
                var current = await reader.ReadAsync(Key(index), cancellationToken);
                var etag = current?.IsAlive(_now) == true ? current.Document.ETag : null;
                if (CommitRules.Refusal(commit.Writes[index], etag) is { } refusal) return new CommitResult.Refused(index, refusal);
            }

            return new CommitResult.Refused(late, CommitRefusal.Missing);
        }

        return null;
    }

    private TransactionalBatch Batch(Microsoft.Azure.Cosmos.Container container, int[] places)
    {
        var batch = container.CreateTransactionalBatch(new PartitionKey(commit.Partition));
        foreach (var index in places)
        {
            var write = commit.Writes[index];
            var etag = _overExpired.GetValueOrDefault(index) ?? ETagOf(write);
            var options = new TransactionalBatchItemRequestOptions { EnableContentResponseOnWrite = false, IfMatchEtag = etag is null ? null : CosmosETag.ForService(etag) };
            _ = write switch
            {
                DocumentWrite.Create when _overExpired.ContainsKey(index) => batch.ReplaceItemStream(write.Id, Item(index), options),
                DocumentWrite.Create => batch.CreateItemStream(Item(index), options),
                DocumentWrite.Replace => batch.ReplaceItemStream(write.Id, Item(index), options),
                DocumentWrite.Put => batch.UpsertItemStream(Item(index), options),
                _ => batch.DeleteItem(write.Id, options),
            };
        }

        return batch;
    }

    private MemoryStream Item(int index)
    {
        var (type, body, timeToLive) = CommitRules.Content(commit.Writes[index])!.Value; // Asked only for writes with content.
        return new MemoryStream(CosmosItem.Write(Key(index), type, body.Span, _id, ExpiresAt(index), timeToLive));
    }

    private DateTimeOffset? ExpiresAt(int index) => _now + CommitRules.Content(commit.Writes[index])?.TimeToLive;

    private DocumentKey Key(int index) => new(commit.Container, commit.Partition, commit.Writes[index].Id);

    private CommitResult.Committed Committed(Func<int, string> etag) => new([.. Enumerable.Range(0, commit.Writes.Count).Select(etag)]);

    private static string? ETagOf(DocumentWrite write) => write switch
    {
        DocumentWrite.Replace replace => replace.ETag,
        DocumentWrite.Delete delete => delete.ETag,
        _ => null,
    };
}
