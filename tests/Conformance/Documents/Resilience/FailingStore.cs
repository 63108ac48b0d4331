using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.Conformance.Documents.Resilience;

/// <summary>A store that fails the next calls, or answers none until it is let.</summary>
internal sealed class FailingStore(IDocumentStore store) : IDocumentStore
{
    private readonly TaskCompletionSource _let = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _calls;

    public int Calls => _calls;

    public int Failures { get; set; }

    public bool Waits { get; set; }

    public void Let() => _let.SetResult();

    public async ValueTask<StoredDocument?> ReadAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        await MeetAsync(cancellationToken);
        return await store.ReadAsync(key, cancellationToken);
    }

    public async ValueTask<CommitResult> CommitAsync(Commit commit, CancellationToken cancellationToken)
    {
        await MeetAsync(cancellationToken);
        return await store.CommitAsync(commit, cancellationToken);
    }

    public async ValueTask<DocumentPage> QueryAsync(DocumentQuery query, CancellationToken cancellationToken)
    {
        await MeetAsync(cancellationToken);
        return await store.QueryAsync(query, cancellationToken);
    }

    private async Task MeetAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        if (Waits) await _let.Task.WaitAsync(cancellationToken);
        if (Failures == 0) return;
        Failures--;
        throw new StoreUnavailableException("A failure of the test.", null);
    }
}
