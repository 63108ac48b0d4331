namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>What waits for the writer and shares a flush with others.</summary>
internal abstract class PendingWork
{
    /// <summary>When it began to wait, in ticks of <see cref="System.Diagnostics.Stopwatch"/>.</summary>
    public long Since { get; } = System.Diagnostics.Stopwatch.GetTimestamp();

    public abstract int Bytes { get; }

    /// <summary>Whether it is still wanted, asked before it begins.</summary>
    public abstract bool IsWanted();

    /// <summary>Decides and writes, inside the transaction that is flushed later.</summary>
    public abstract void Apply(Database database);

    /// <summary>The flush has happened.</summary>
    public abstract void Complete();

    /// <summary>Nothing of it was written.</summary>
    public abstract void Fail(Exception cause);
}
