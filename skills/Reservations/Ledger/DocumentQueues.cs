namespace FrontOffice.Skills.Reservations.Ledger;

/// <summary>Lets acts that spend from the same documents go one after the other inside this process, so that a rush for one night is a queue and not a storm of retries.</summary>
/// <remarks>Only a courtesy: what makes a booking right is the ETag of each document, within the process and across hosts.</remarks>
internal sealed class DocumentQueues
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue> _queues = new(StringComparer.Ordinal);

    /// <summary>Waits until all these documents are free. Dispose to let the next one in.</summary>
    public async ValueTask<IDisposable> EnterAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var turn = new Turn(this);
        try
        {
            // One order for everybody: two acts that share documents can never wait for each other.
            foreach (var id in ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                var queue = Join(id);
                try
                {
                    await queue.Gate.WaitAsync(cancellationToken);
                }
                catch
                {
                    Leave(id, queue);
                    throw;
                }

                turn.Entered.Add((id, queue));
            }

            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private Queue Join(string id)
    {
        lock (_lock)
        {
            if (!_queues.TryGetValue(id, out var queue)) _queues[id] = queue = new Queue();
            queue.Members++;
            return queue;
        }
    }

    private void Leave(string id, Queue queue)
    {
        lock (_lock)
        {
            if (--queue.Members > 0) return;
            _queues.Remove(id);
            queue.Gate.Dispose();
        }
    }

    private sealed class Queue
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Members { get; set; }
    }

    private sealed class Turn(DocumentQueues queues) : IDisposable
    {
        public List<(string Id, Queue Queue)> Entered { get; } = [];

        public void Dispose()
        {
            foreach (var (id, queue) in Entered)
            {
                queue.Gate.Release();
                queues.Leave(id, queue);
            }

            Entered.Clear();
        }
    }
}
