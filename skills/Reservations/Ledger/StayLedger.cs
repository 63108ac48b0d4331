using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Reservations.Ledger;

/// <summary>Runs acts on the house's stays until their commit holds: read, decide, commit if nothing changed meanwhile, else once more.</summary>
internal sealed class StayLedger(IDocumentStore store, HotelProfile hotel)
{
    /// <summary>Enough for hundreds of hosts' contenders: the queue keeps those of this process apart.</summary>
    public const int MaxAttempts = 60;

    private readonly DocumentQueues _queues = new();

    public HotelProfile Hotel { get; } = hotel;

    public IDocumentStore Store { get; } = store;

    /// <summary>A look that changes nothing.</summary>
    public StayWork Look() => new(Store, Hotel);

    /// <param name="contended">Ids of documents that others spend from too.</param>
    /// <param name="act">Reads, decides and writes into the work; called again on fresh documents when the commit was refused.</param>
    /// <exception cref="StoreUnavailableException">Others were faster in every attempt; nothing was written.</exception>
    public async ValueTask<TOutcome> ActAsync<TOutcome>(IEnumerable<string> contended, Func<StayWork, CancellationToken, ValueTask<TOutcome>> act, CancellationToken cancellationToken)
    {
        using var turn = await _queues.EnterAsync(contended, cancellationToken);
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            var work = new StayWork(Store, Hotel);
            var outcome = await act(work, cancellationToken);
            if (!work.HasChanges) return outcome;
            if (await work.CommitAsync(cancellationToken) is CommitResult.Committed) return outcome;
            await Task.Delay(Pause(attempt), TimeProvider.System, cancellationToken);
        }

        throw new StoreUnavailableException($"The stays of {Hotel.Id} changed under {MaxAttempts} attempts in a row.", inner: null);
    }

    /// <summary>Grows to 50 ms, at random, so that hosts do not meet again; real time, whatever the hotel's clock says.</summary>
    private static TimeSpan Pause(int attempt) =>
#pragma warning disable CA5394 // Jitter is no secret.
        attempt == 1 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * Math.Min(50, 1 << Math.Min(attempt, 10)));
#pragma warning restore CA5394
}
