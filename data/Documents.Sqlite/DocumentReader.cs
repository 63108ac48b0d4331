using System.Collections.Concurrent;

namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>Reads from connections that are kept with their prepared statements; writers never wait for it, nor it for them.</summary>
internal sealed class DocumentReader(DatabaseFile file, TimeProvider clock) : IDisposable
{
    private const int CacheKibibytes = 4 * 1024;

    private static readonly int ConnectionsKept = 2 + (2 * Environment.ProcessorCount);

    private readonly ConcurrentStack<Database> _idle = new();
    private volatile bool _isDisposed;

    public StoredDocument? Read(DocumentKey key) => Use((Reader: this, key), static (database, call) => call.Reader.Read(database, call.key));

    public DocumentPage Page(DocumentQuery query) => Use((Reader: this, query), static (database, call) => call.Reader.Page(database, call.query));

    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryPop(out var database)) database.Dispose();
    }

    private static StoredDocument Document(DocumentKey key, string type, Statement.Execution row, int etag)
    {
        DateTimeOffset? expiresAt = row.IsNull(etag + 1) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.Number(etag + 1));
        return new StoredDocument(key, type, row.ETag(etag), row.Utf8(etag + 2).ToArray(), expiresAt);
    }

    private StoredDocument? Read(Database database, DocumentKey key)
    {
        using var row = database.Prepared(file.Table(key.Container).Read).Use();
        row.Bind(key.Partition);
        row.Bind(key.Id);
        if (!row.Step()) return null;
        var document = Document(key, row.Text(0), row, 1);
        return document.ExpiresAt <= clock.GetUtcNow() ? null : document;
    }

    private DocumentPage Page(Database database, DocumentQuery query)
    {
        var page = PageSql.For(file.Table(query.Container), query, PageContinuation.From(query));
        using var rows = database.Prepared(page.Sql).Use();
        rows.Bind(query.Partition);
        rows.Bind(query.Type);
        rows.Bind(clock.GetUtcNow().ToUnixTimeMilliseconds());
        foreach (var value in page.Values) rows.Bind(value);
        rows.Bind(query.PageSize + 1);
        var found = new List<StoredDocument>();
        var order = FieldValue.Absent;
        while (rows.Step())
        {
            if (found.Count == query.PageSize) return new DocumentPage(found, new PageContinuation(order, found[^1].Key.Id).For(query));
            found.Add(Document(new DocumentKey(query.Container, query.Partition, rows.Text(0)), query.Type, rows, 2));
            if (page.Order is not null && found.Count == query.PageSize) order = rows.Field(5);
        }

        return new DocumentPage(found, null);
    }

    private TResult Use<TCall, TResult>(TCall call, Func<Database, TCall, TResult> read)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        Database? database = null;
        try
        {
            if (!_idle.TryPop(out database)) database = file.Open(CacheKibibytes);
            var result = read(database, call);
            Keep(database);
            return result;
        }
        catch (Exception failure) when (failure is SqliteFailureException or IOException or UnauthorizedAccessException)
        {
            database?.Dispose();
            file.Distrust();
            throw new StoreUnavailableException($"Documents cannot be read from {file.Path}: {(failure as SqliteFailureException)?.Cause ?? failure.Message}.", failure);
        }
    }

    private void Keep(Database database)
    {
        if (_isDisposed || _idle.Count >= ConnectionsKept) database.Dispose();
        else _idle.Push(database);
    }
}
