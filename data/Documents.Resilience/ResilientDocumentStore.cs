using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace FrontOffice.Data.Documents.Resilience;

/// <summary>A store with a bulkhead, a circuit and, for reads, a second try: whoever calls is answered in time, whatever the store does.</summary>
/// <remarks>
/// What it turns away it turns away as <see cref="StoreUnavailableException"/>. A commit is asked once: the store beneath has its own
/// tries, and knows what became of one that ended without an answer.
/// </remarks>
public sealed class ResilientDocumentStore : IDocumentStore, IDisposable
{
    private readonly IDocumentStore _store;
    private readonly StorePipelines _pipelines;
    private readonly ConcurrencyLimiter _bulkhead;
    private readonly TimeSpan _break;

    public ResilientDocumentStore(IDocumentStore store, IOptions<ResilientDocumentsOptions> options, TimeProvider clock, ILogger<ResilientDocumentStore> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        _store = store;
        _pipelines = new StorePipelines(options.Value, clock, logger);
        _break = options.Value.Break;
        _bulkhead = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = options.Value.CallsAtOnce,
            QueueLimit = options.Value.CallsWaiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    public ValueTask<StoredDocument?> ReadAsync(DocumentKey key, CancellationToken cancellationToken) =>
        CallAsync(_pipelines.Reads, static (store, key, token) => store.ReadAsync(key, token), key, cancellationToken);

    public ValueTask<DocumentPage> QueryAsync(DocumentQuery query, CancellationToken cancellationToken) =>
        CallAsync(_pipelines.Reads, static (store, query, token) => store.QueryAsync(query, token), query, cancellationToken);

    public ValueTask<CommitResult> CommitAsync(Commit commit, CancellationToken cancellationToken) =>
        CallAsync(_pipelines.Commits, static (store, commit, token) => store.CommitAsync(commit, token), commit, cancellationToken);

    public void Dispose()
    {
        _bulkhead.Dispose();
        _pipelines.Dispose();
    }

    private async ValueTask<TResult> CallAsync<TCall, TResult>(
        Polly.ResiliencePipeline pipeline, Func<IDocumentStore, TCall, CancellationToken, ValueTask<TResult>> call, TCall what, CancellationToken cancellationToken)
    {
        using var place = await _bulkhead.AcquireAsync(1, cancellationToken);
        if (!place.IsAcquired) throw new StoreUnavailableException("The store has more to do than it can.", null);
        try
        {
            return await pipeline.ExecuteAsync(static (state, token) => state.call(state._store, state.what, token), (call, _store, what), cancellationToken);
        }
        catch (BrokenCircuitException open)
        {
            throw new StoreUnavailableException($"The store failed again and again; it is not asked for {_break.TotalSeconds:0.#} s.", open);
        }
        catch (TimeoutRejectedException late)
        {
            throw new StoreUnavailableException("The store did not answer in time.", late);
        }
    }
}
