using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>The one thread that writes: what waits together shares one transaction and one flush.</summary>
/// <remarks>A connection that failed is closed; the next work opens another, so that the store recovers by itself when the cause is gone.</remarks>
internal sealed partial class CommitWriter : IAsyncDisposable
{
    private const int CacheKibibytes = 16 * 1024;

    private const int BytesPerFlush = 4 * 1024 * 1024;

    private static readonly TimeSpan PauseWhenBusy = TimeSpan.FromMilliseconds(1);

    private readonly DatabaseFile _file;
    private readonly SqliteDocumentsOptions _options;
    private readonly ILogger _logger;
    private readonly Channel<PendingWork> _queue;
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _never = new();
    private readonly List<PendingWork> _batch = [];
    private Database? _database;
    private bool _isFailing;

    public CommitWriter(DatabaseFile file, SqliteDocumentsOptions options, ILogger logger)
    {
        _file = file;
        _options = options;
        _logger = logger;
        _queue = Channel.CreateBounded<PendingWork>(new BoundedChannelOptions(options.QueueLength) { SingleReader = true });
        new Thread(Run) { IsBackground = true, Name = "Documents writer" }.Start();
    }

    /// <exception cref="StoreUnavailableException">The queue stays full, or the store is closed.</exception>
    public ValueTask EnqueueAsync(PendingWork work, CancellationToken cancellationToken) =>
        _queue.Writer.TryWrite(work) ? ValueTask.CompletedTask : WaitForRoomAsync(work, cancellationToken);

    /// <summary>Writes what waits, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _stopped.Task;
        _never.Dispose();
    }

    private async ValueTask WaitForRoomAsync(PendingWork work, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_options.Patience);
        try
        {
            await _queue.Writer.WriteAsync(work, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new StoreUnavailableException("The documents' writer has more to do than it can: its queue stayed full.", null);
        }
        catch (ChannelClosedException closed)
        {
            throw new StoreUnavailableException("The documents are closed.", closed);
        }
    }

    private void Run()
    {
        while (Collect())
        {
            try
            {
                Write();
            }
            catch (Exception failure) when (failure is SqliteFailureException or IOException or UnauthorizedAccessException)
            {
                Fail(failure);
            }
#pragma warning disable CA1031 // The loop's boundary: a fault of one batch goes to its callers, and the writer lives on.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                CloseDatabase();
                foreach (var work in _batch) work.Fail(fault);
            }
        }

        CloseDatabase();
        _stopped.SetResult();
    }

    /// <summary>Waits for work, then takes what is there.</summary>
    private bool Collect()
    {
        _batch.Clear();
        var reader = _queue.Reader;
        if (!reader.TryPeek(out _) && !reader.WaitToReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult()) return false;
        var bytes = 0;
        while (_batch.Count < _options.CommitsPerFlush && bytes < BytesPerFlush && reader.TryRead(out var work))
        {
            if (!work.IsWanted()) continue;
            _batch.Add(work);
            bytes += work.Bytes;
        }

        return true;
    }

    private void Write()
    {
        if (_batch.Count == 0) return;
        var database = _database ??= OpenDatabase();
        Begin(database);
        foreach (var work in _batch) work.Apply(database);
        if (_batch.Count == 0) return;
        database.Run("COMMIT");
        foreach (var work in _batch) work.Complete();
        if (!_isFailing) return;
        _isFailing = false;
        LogRecovered(_file.Path);
    }

    private Database OpenDatabase()
    {
        var database = _file.Open(CacheKibibytes);
        database.WaitWhenBusy(TimeSpan.Zero);
        return database;
    }

    /// <summary>Waits for other hosts on the file, and lets go those whose patience is over.</summary>
    private void Begin(Database database)
    {
        while (true)
        {
            try
            {
                database.Run("BEGIN IMMEDIATE");
                return;
            }
            catch (SqliteFailureException busy) when (busy.IsBusy && _batch.Any(IsPatient))
            {
                var unavailable = Unavailable(busy);
                foreach (var late in _batch.Where(work => !IsPatient(work))) late.Fail(unavailable);
                _batch.RemoveAll(work => !IsPatient(work));
                _never.Wait(PauseWhenBusy);
            }
        }
    }

    private bool IsPatient(PendingWork work) => Stopwatch.GetElapsedTime(work.Since) < _options.Patience;

    private void Fail(Exception failure)
    {
        if (!_isFailing) LogUnavailable(failure, _file.Path);
        _isFailing = true;
        CloseDatabase();
        var unavailable = Unavailable(failure);
        foreach (var work in _batch) work.Fail(unavailable);
    }

    private StoreUnavailableException Unavailable(Exception failure) =>
        new($"Documents cannot be written to {_file.Path}: {(failure as SqliteFailureException)?.Cause ?? failure.Message}.", failure);

    // Closing rolls back what is not committed.
    private void CloseDatabase()
    {
        _database?.Dispose();
        _database = null;
        _file.Distrust();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Documents cannot be written to {Path}; every write is refused until they can")]
    private partial void LogUnavailable(Exception failure, string path);

    [LoggerMessage(Level = LogLevel.Information, Message = "Documents are written to {Path} again")]
    private partial void LogRecovered(string path);
}
