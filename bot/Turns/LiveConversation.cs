using System.Diagnostics;
using FrontOffice.Data.Documents;
using Microsoft.Extensions.Logging;
using Activity = FrontOffice.Bot.Activities.Activity;

namespace FrontOffice.Bot.Turns;

/// <summary>One conversation while this host works in it: it admits activities in order and runs one turn at a time.</summary>
/// <remarks>
/// The gate guards the log's end, the queue and retirement; turns think outside of it. The state document's ETag decides between hosts:
/// a turn whose commit is refused is taken up anew on the state that won.
/// </remarks>
internal sealed partial class LiveConversation(string conversationId, LiveConversationParts parts) : IDisposable
{
    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Queue<ActivityEntry> _queue = new();
    private readonly Dictionary<long, TaskCompletionSource<IReadOnlyList<ActivityEntry>>> _awaited = [];
    private ConversationLog? _log;
    private (ConversationState State, string ETag)? _latest;
    private bool _running;
    private bool _retired;
    private long _lastUsed = Stopwatch.GetTimestamp();

    public ConversationWatchers Watchers { get; } = new();

    /// <summary>Stage 1: writes the receipt and the activity, and sees to it that its turn comes.</summary>
    /// <returns>Null when this instance has retired: another one serves the conversation now.</returns>
    /// <exception cref="KeyNotFoundException">There is no such conversation.</exception>
    public async ValueTask<ActivityEntry?> AdmitAsync(Inbound inbound, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_retired) return null;

            _lastUsed = Stopwatch.GetTimestamp();
            var log = _log ??= await WakeAsync(cancellationToken);
            var now = parts.Clock.GetUtcNow();
            var (words, cardNumber) = CardNumbers.Redact(inbound.Activity.Text ?? "");
            var (entry, arrival) = await log.ReceiveAsync(
                position => new ActivityEntry(1, position, "in", now, position, Stamped(inbound, words, position, now), cardNumber),
                inbound.DuplicateKey,
                cancellationToken);
            if (arrival == Arrival.New)
            {
                _queue.Enqueue(entry);
                Watchers.Signal(WatchSignal.Logged);
                Run_NeedsGate();
            }

            return entry;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Finishes what a host left unfinished.</summary>
    /// <returns>How many turns were taken up, or null when this instance has retired.</returns>
    public async ValueTask<int?> RecoverAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_retired) return null;

            _log ??= await WakeAsync(cancellationToken);
            return _queue.Count;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>The replies of a turn once it is remembered.</summary>
    public async ValueTask<IReadOnlyList<ActivityEntry>> RepliesToAsync(long position, CancellationToken cancellationToken)
    {
        Task<IReadOnlyList<ActivityEntry>>? awaited = null;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_queue.Any(entry => entry.Position == position))
            {
                if (!_awaited.TryGetValue(position, out var source))
                {
                    source = new TaskCompletionSource<IReadOnlyList<ActivityEntry>>(TaskCreationOptions.RunContinuationsAsynchronously);
                    _awaited[position] = source;
                }

                awaited = source.Task;
            }
        }
        finally
        {
            _gate.Release();
        }

        return awaited is null ? await ReadRepliesAsync(position, cancellationToken) : await awaited.WaitAsync(cancellationToken);
    }

    /// <summary>Leaves memory when nothing was said for a while and nobody listens.</summary>
    /// <returns>True when it is retired and must not be used again.</returns>
    public async ValueTask<bool> RetireAsync(TimeSpan idleAfter, CancellationToken cancellationToken)
    {
        if (Watchers.Any || Stopwatch.GetElapsedTime(Volatile.Read(ref _lastUsed)) < idleAfter) return false;

        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_running || _queue.Count > 0 || Watchers.Any) return false;
            if (_log is not null && await parts.Store.ReadStateAsync(conversationId, cancellationToken) is var (state, _))
            {
                await parts.Store.MarkAsync(state, ConversationWork.Idle, parts.Clock.GetUtcNow(), cancellationToken);
            }

            return _retired = true;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    /// <summary>Loads the log's end and the turns that wait, and marks the conversation as worked in, so that a restart looks here.</summary>
    private async ValueTask<ConversationLog> WakeAsync(CancellationToken cancellationToken)
    {
        var (state, _) = await parts.Store.ReadStateAsync(conversationId, cancellationToken)
            ?? throw new KeyNotFoundException($"There is no conversation {conversationId}.");
        await parts.Store.MarkAsync(state, ConversationWork.Busy, parts.Clock.GetUtcNow(), cancellationToken);
        var last = await parts.Store.ReadLastPositionAsync(conversationId, cancellationToken);
        if (last > state.Done)
        {
            foreach (var entry in await parts.Store.ReadReceivedAsync(conversationId, state.Done, cancellationToken)) _queue.Enqueue(entry);
            Run_NeedsGate();
        }

        return new ConversationLog(parts.Store, conversationId, last);
    }

    private static Activity Stamped(Inbound inbound, string words, long position, DateTimeOffset now) => inbound.Activity with
    {
        Id = LoggedActivity.IdOf(inbound.ConversationId, position),
        Timestamp = now,
        Text = inbound.Activity.Text is null ? null : words,
    };

    private void Run_NeedsGate()
    {
        if (_running || _queue.Count == 0) return;

        _running = true;
        _ = Task.Run(RunAsync, CancellationToken.None);
    }

    /// <summary>Turns one after the other until none waits. A store that is away is waited for; a stopping host leaves the rest to the next start.</summary>
    private async Task RunAsync()
    {
        var cancellationToken = parts.Stopping;
        try
        {
            while (await NextAsync(cancellationToken) is { } inbound)
            {
                var replies = await FinishAsync(inbound, cancellationToken);
                await DoneAsync(inbound, replies, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            LeftToNextStart(parts.Log, conversationId);
        }
    }

    private async ValueTask<ActivityEntry?> NextAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_queue.TryPeek(out var next)) return next;
            _running = false;
            return null;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async ValueTask DoneAsync(ActivityEntry inbound, IReadOnlyList<ActivityEntry> replies, CancellationToken cancellationToken)
    {
        TaskCompletionSource<IReadOnlyList<ActivityEntry>>? awaited;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            _queue.Dequeue();
            _lastUsed = Stopwatch.GetTimestamp();
            _awaited.Remove(inbound.Position, out awaited);
        }
        finally
        {
            _gate.Release();
        }

        // Step 8: Deliver. Channels read the log; they are told that it has grown.
        Watchers.Signal(WatchSignal.Logged);
        awaited?.TrySetResult(replies);
    }

    private async ValueTask<IReadOnlyList<ActivityEntry>> FinishAsync(ActivityEntry inbound, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                if (await TryTurnAsync(inbound, cancellationToken) is { } replies) return replies;
            }
            catch (StoreUnavailableException away)
            {
                StoreAway(parts.Log, away, conversationId);
                await Task.Delay(StorePause, parts.Clock, cancellationToken);
            }
        }
    }

    private async ValueTask<IReadOnlyList<ActivityEntry>?> TryTurnAsync(ActivityEntry inbound, CancellationToken cancellationToken)
    {
        // Step 2: Restore.
        var start = TurnStart.Now(parts.Clock);
        var (state, etag) = await RestoreAsync(cancellationToken);
        if (state.Done >= inbound.Position) return await ReadRepliesAsync(inbound.Position, cancellationToken);
        if (_log!.OthersWrite && await FinishEarlierAsync(state.Done, inbound, cancellationToken)) return null; // A conversation with a queue is awake.

        var turn = new Turn(inbound, state, etag, start);
        using (parts.Clock.CreateTimer(_ => Watchers.Signal(WatchSignal.Typing), null, parts.TypingAfter, parts.TypingAfter * 5))
        {
            await parts.Pipeline.ThinkAsync(turn, cancellationToken);
        }

        // Step 7: Remember.
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var started = Stopwatch.GetTimestamp();
            _latest = null;
            var remembered = await parts.Remember.CommitAsync(turn, _log, cancellationToken);
            if (remembered is null) return null;

            _latest = (remembered.State, remembered.StateETag);
            parts.Meter.Remembered(turn, Stopwatch.GetElapsedTime(started));
            return remembered.Replies;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>The state as this host left it, or as the store has it. One that another host has changed meanwhile is refused at the commit, and then read anew.</summary>
    private async ValueTask<(ConversationState State, string ETag)> RestoreAsync(CancellationToken cancellationToken)
    {
        if (_latest is { } latest && !_log!.OthersWrite) return latest; // A conversation with a queue is awake.
        return await parts.Store.ReadStateAsync(conversationId, cancellationToken)
            ?? throw new InvalidDataException($"Conversation {conversationId} has lost its state.");
    }

    /// <summary>Turns of activities that another host accepted before this one and has not finished: order holds across hosts.</summary>
    /// <returns>True when there was one: the state has moved on.</returns>
    private async ValueTask<bool> FinishEarlierAsync(long done, ActivityEntry inbound, CancellationToken cancellationToken)
    {
        var received = await parts.Store.ReadReceivedAsync(conversationId, done, cancellationToken);
        var earlier = received.FirstOrDefault(entry => entry.Position < inbound.Position);
        if (earlier is null) return false;

        await TryTurnAsync(earlier, cancellationToken);
        return true;
    }

    private async ValueTask<IReadOnlyList<ActivityEntry>> ReadRepliesAsync(long position, CancellationToken cancellationToken)
    {
        var log = await parts.Store.ReadLogAsync(conversationId, position, 100, cancellationToken);
        return [.. log.Where(entry => entry.Turn == position && entry.Position != position)];
    }

    [LoggerMessage(LogLevel.Warning, "The store is away; the turns of conversation {ConversationId} wait for it.")]
    private static partial void StoreAway(ILogger logger, Exception away, string conversationId);

    [LoggerMessage(LogLevel.Information, "The host stops; unfinished turns of conversation {ConversationId} are left to the next start.")]
    private static partial void LeftToNextStart(ILogger logger, string conversationId);
}
