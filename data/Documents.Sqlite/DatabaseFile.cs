using System.Collections.Frozen;
using System.Globalization;

namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>The file, and how connections to it are opened.</summary>
internal sealed class DatabaseFile(string folder, IReadOnlyList<Container> containers)
{
    private static readonly TimeSpan PatienceOnOpening = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Lock _opening = new();
    private readonly FrozenDictionary<string, ContainerTable> _tables = containers.ToFrozenDictionary(container => container.Name, container => new ContainerTable(container));
    private volatile bool _isAsDeclared;

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetFullPath(folder), "documents.db");

    public IEnumerable<ContainerTable> Tables => _tables.Values;

    /// <exception cref="ArgumentException">The store has no such container.</exception>
    public ContainerTable Table(Container container) =>
        _tables.TryGetValue(container.Name, out var table) ? table : throw new ArgumentException($"There is no container {container}.", nameof(container));

    /// <summary>A new connection to a file that has every table; what it waits for on opening is short.</summary>
    /// <exception cref="SqliteFailureException">The file cannot be opened or is not ours.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be made.</exception>
    /// <param name="cache">Kibibytes of pages that the connection keeps.</param>
    public Database Open(int cache)
    {
        Directory.CreateDirectory(folder);
        MakeFileOfThisUser();
        var database = new Database(Path);
        try
        {
            database.WaitWhenBusy(PatienceOnOpening);
            // Two connections that make a new file a WAL file at once refuse each other without waiting, so it is one at a time.
            lock (_opening) database.Execute("PRAGMA journal_mode = WAL;");
            database.Execute("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;");
            // Bounded memory, whatever the file grows to: a mapped file would count in full for each connection.
            database.Execute($"PRAGMA mmap_size = 0; PRAGMA cache_size = -{cache.ToString(CultureInfo.InvariantCulture)};");
            database.Execute("PRAGMA wal_autocheckpoint = 2000; PRAGMA journal_size_limit = 67108864;");
            EnsureSchema(database);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>The next connection looks again whether the file has every table.</summary>
    public void Distrust() => _isAsDeclared = false;

    // Guests' words and names lie in it; SQLite gives the files beside it the same rights.
    private void MakeFileOfThisUser()
    {
        if (File.Exists(Path)) return;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            // Only a new file: to open and close one that SQLite has open would end SQLite's locks on it.
            using var file = new FileStream(Path, options);
        }
        catch (IOException) when (File.Exists(Path))
        {
            // Another connection was first.
        }
    }

    private void EnsureSchema(Database database)
    {
        if (_isAsDeclared) return;
        lock (_lock)
        {
            if (_isAsDeclared) return;
            Schema.Ensure(database, Tables);
            _isAsDeclared = true;
        }
    }
}
