using SQLitePCL;

namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>SQLite's answer when it could not do what it was told.</summary>
internal sealed class SqliteFailureException(int extendedCode, string message) : Exception($"{message} (SQLite {extendedCode})")
{
    /// <summary>Another connection holds the lock that was wanted.</summary>
    public bool IsBusy => (extendedCode & 0xFF) is raw.SQLITE_BUSY or raw.SQLITE_LOCKED;

    /// <summary>What happened, for an operator.</summary>
    public string Cause => (extendedCode & 0xFF) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "the file is locked by another program",
        raw.SQLITE_FULL => "the disk is full",
        raw.SQLITE_READONLY or raw.SQLITE_PERM => "the file or its folder may not be written",
        raw.SQLITE_CANTOPEN => "the file or its folder cannot be opened",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "the file is damaged or no database",
        raw.SQLITE_IOERR => "the disk reports an error",
        _ => "SQLite reports an error",
    };
}
