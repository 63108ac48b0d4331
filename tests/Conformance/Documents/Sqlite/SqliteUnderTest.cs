using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FrontOffice.Tests.Conformance.Documents.Sqlite;

public sealed class SqliteUnderTest : IStoreUnderTest
{
    private readonly string _folder = Directory.CreateTempSubdirectory("documents-").FullName;
    private SqliteDocumentStore? _store;

    public IDocumentStore Store => _store ?? throw new InvalidOperationException("Not opened.");

    public ValueTask OpenAsync(TimeProvider clock)
    {
        _store = new SqliteDocumentStore(Options.Create(new SqliteDocumentsOptions { Path = _folder }), clock, NullLogger<SqliteDocumentStore>.Instance);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null) await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
