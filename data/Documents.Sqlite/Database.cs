using SQLitePCL;

namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>One open connection with its prepared statements.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class Database : IDisposable
{
    private readonly sqlite3 _handle;
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    static Database() => Batteries_V2.Init();

    /// <exception cref="SqliteFailureException">The file cannot be opened.</exception>
    public Database(string path)
    {
        var result = raw.sqlite3_open_v2(path, out _handle, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX, null);
        if (result == raw.SQLITE_OK)
        {
            raw.sqlite3_extended_result_codes(_handle, 1);
            return;
        }

        var failure = Failure(result);
        _handle.Dispose();
        throw failure;
    }

    public bool IsInTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    public int Changes => raw.sqlite3_changes(_handle);

    public void WaitWhenBusy(TimeSpan patience) => raw.sqlite3_busy_timeout(_handle, (int)patience.TotalMilliseconds);

    /// <summary>A statement that is prepared once for this connection.</summary>
    public Statement Prepared(string sql)
    {
        if (_statements.TryGetValue(sql, out var known)) return known;
        Check(raw.sqlite3_prepare_v3(_handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var handle));
        var statement = new Statement(this, handle);
        _statements.Add(sql, statement);
        return statement;
    }

    public void Execute(string sql) => Check(raw.sqlite3_exec(_handle, sql));

    /// <summary>Runs a prepared statement that has no parameters and returns no rows.</summary>
    public void Run(string sql)
    {
        using var run = Prepared(sql).Use();
        run.Step();
    }

    public void Check(int result)
    {
        if (result != raw.SQLITE_OK) throw Failure(result);
    }

    public SqliteFailureException Failure(int result) =>
        new(_handle.IsInvalid ? result : raw.sqlite3_extended_errcode(_handle), _handle.IsInvalid ? "no connection" : raw.sqlite3_errmsg(_handle).utf8_to_string());

    public void Dispose()
    {
        foreach (var statement in _statements.Values) statement.Dispose();
        _handle.Dispose();
    }
}
