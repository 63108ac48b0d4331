namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>A commit that waits for its flush.</summary>
internal sealed class PendingCommit(Commit commit, IReadOnlyList<FieldValue[]?> fields, ContainerTable table, long version, TimeProvider clock, CancellationToken cancellationToken)
    : PendingWork
{
    private readonly TaskCompletionSource<CommitResult> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CommitResult? _result;

    /// <summary>How it ended, once that is durable.</summary>
    public Task<CommitResult> End => _end.Task;

    public override int Bytes { get; } = commit.Writes.Sum(write => CommitRules.Content(write) is var (_, body, _) ? body.Length : 0);

    public override bool IsWanted()
    {
        if (!cancellationToken.IsCancellationRequested) return true;
        _end.TrySetCanceled(cancellationToken);
        return false;
    }

    public override void Apply(Database database)
    {
        // Step 1: look at every document before touching one, so that a refused commit leaves nothing to undo.
        var now = clock.GetUtcNow();
        var rows = new Row[commit.Writes.Count];
        for (var index = 0; index < rows.Length; index++)
        {
            rows[index] = Find(database, index, now);
            if (CommitRules.Refusal(commit.Writes[index], rows[index].ETag) is not { } refusal) continue;
            _result = new CommitResult.Refused(index, refusal);
            return;
        }

        // Step 2: write them all.
        var etag = version.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
        var etags = new string[rows.Length];
        for (var index = 0; index < rows.Length; index++)
        {
            etags[index] = Write(database, index, rows[index], now) ? etag : "";
        }

        _result = new CommitResult.Committed(etags);
    }

    public override void Complete() => _end.TrySetResult(_result!); // Set by Apply, which comes before.

    public override void Fail(Exception cause) => _end.TrySetException(cause);

    private Row Find(Database database, int index, DateTimeOffset now)
    {
        using var found = database.Prepared(table.Find).Use();
        found.Bind(commit.Partition);
        found.Bind(commit.Writes[index].Id);
        if (!found.Step()) return default;

        var isAlive = found.IsNull(2) || found.Number(2) > now.ToUnixTimeMilliseconds();
        var keepsFields = false;
        if (fields[index] is { } values && CommitRules.Content(commit.Writes[index]) is var (type, _, _))
        {
            keepsFields = found.Text(3) == type;
            for (var field = 0; keepsFields && field < values.Length; field++) keepsFields = found.Holds(ContainerTable.FirstField + field, values[field]);
        }

        return new Row(found.Number(0), isAlive ? found.ETag(1) : null, keepsFields);
    }

    /// <returns>Whether there is a document now.</returns>
    private bool Write(Database database, int index, Row row, DateTimeOffset now)
    {
        if (CommitRules.Content(commit.Writes[index]) is not var (type, body, timeToLive))
        {
            if (row.Id is { } gone) Delete(database, gone);
            return false;
        }

        using var write = database.Prepared(row.Id is null ? table.Insert : row.KeepsFields ? table.UpdateBody : table.UpdateAll).Use();
        if (row.Id is null)
        {
            write.Bind(commit.Partition);
            write.Bind(commit.Writes[index].Id);
        }

        write.Bind(version);
        write.Bind((now + timeToLive)?.ToUnixTimeMilliseconds());
        write.Bind(body.Span);
        if (!row.KeepsFields)
        {
            write.Bind(type);
            foreach (var value in fields[index]!) write.Bind(value); // A write with content has fields.
        }

        if (row.Id is { } rowid) write.Bind(rowid);
        write.Step();
        return true;
    }

    private void Delete(Database database, long rowid)
    {
        using var delete = database.Prepared(table.Delete).Use();
        delete.Bind(rowid);
        delete.Step();
    }

    /// <param name="Id">Null when there is no row.</param>
    /// <param name="ETag">Null when there is no document: no row, or one whose time is over.</param>
    private readonly record struct Row(long? Id, string? ETag, bool KeepsFields);
}
