namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>Removes some documents whose time is over.</summary>
internal sealed class PendingSweep(IReadOnlyList<ContainerTable> tables, TimeProvider clock) : PendingWork
{
    private const int RowsAtOnce = 200;

    private readonly TaskCompletionSource<bool> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isDone = true;

    /// <summary>Whether nothing is left to remove.</summary>
    public Task<bool> End => _end.Task;

    public override int Bytes => 0;

    public override bool IsWanted() => true;

    public override void Apply(Database database)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        foreach (var table in tables)
        {
            using var sweep = database.Prepared(table.Sweep).Use();
            sweep.Bind(now);
            sweep.Bind(RowsAtOnce);
            sweep.Step();
            _isDone &= database.Changes < RowsAtOnce;
        }
    }

    public override void Complete() => _end.TrySetResult(_isDone);

    public override void Fail(Exception cause) => _end.TrySetResult(true); // The next period tries again.
}
