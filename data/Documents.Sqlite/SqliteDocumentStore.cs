using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>Documents in one SQLite file: durable when acknowledged, shared by the hosts of one machine.</summary>
/// <remarks>A commit is acknowledged after its flush to disk; commits that wait at the same time share one. Reads are of what was committed last.</remarks>
public sealed class SqliteDocumentStore : IDocumentStore, IAsyncDisposable
{
    private readonly TimeProvider _clock;
    private readonly DatabaseFile _file;
    private readonly CommitWriter _writer;
    private readonly DocumentReader _reader;
    private readonly ITimer _sweep;
    private int _isSweeping;
    private long _version = BinaryPrimitives.ReadInt64LittleEndian(RandomNumberGenerator.GetBytes(8)) & long.MaxValue;

    public SqliteDocumentStore(IOptions<SqliteDocumentsOptions> options, TimeProvider clock, ILogger<SqliteDocumentStore> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        _clock = clock;
        _file = new DatabaseFile(options.Value.Path, Container.All);
        _writer = new CommitWriter(_file, options.Value, logger);
        _reader = new DocumentReader(_file, clock);
        _sweep = clock.CreateTimer(_ => _ = SweepIfIdleAsync(), null, options.Value.SweepPeriod, options.Value.SweepPeriod);
    }

    public ValueTask<StoredDocument?> ReadAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        CommitRules.Check(key);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_reader.Read(key));
    }

    public async ValueTask<CommitResult> CommitAsync(Commit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        var fields = CommitRules.Check(commit);
        cancellationToken.ThrowIfCancellationRequested();
        // One more with every commit, from a random start: no two writes of a document share an ETag.
        var version = Interlocked.Increment(ref _version) & long.MaxValue;
        var pending = new PendingCommit(commit, fields, _file.Table(commit.Container), version, _clock, cancellationToken);
        await _writer.EnqueueAsync(pending, cancellationToken);
        return await pending.End;
    }

    public ValueTask<DocumentPage> QueryAsync(DocumentQuery query, CancellationToken cancellationToken)
    {
        CommitRules.Check(query);
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_reader.Page(query));
    }

    /// <summary>Removes the documents whose time is over from the file.</summary>
    public async Task SweepAsync()
    {
        var tables = _file.Tables.ToArray();
        try
        {
            PendingSweep sweep;
            do
            {
                sweep = new PendingSweep(tables, _clock);
                await _writer.EnqueueAsync(sweep, CancellationToken.None);
            }
            while (!await sweep.End);
        }
        catch (StoreUnavailableException)
        {
            // The next period tries again; whoever writes meanwhile is told.
        }
    }

    /// <summary>Writes what waits, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _sweep.DisposeAsync();
        await _writer.DisposeAsync();
        _reader.Dispose();
    }

    // A clock that leaps fires every period that it leapt over; one sweep does for all.
    private async Task SweepIfIdleAsync()
    {
        if (Interlocked.Exchange(ref _isSweeping, 1) == 1) return;
        try
        {
            await SweepAsync();
        }
        finally
        {
            Volatile.Write(ref _isSweeping, 0);
        }
    }
}
