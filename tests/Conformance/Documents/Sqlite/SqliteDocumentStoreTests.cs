using System.Diagnostics;
using System.Text;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Sqlite;
using FrontOffice.Tests.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SQLitePCL;

namespace FrontOffice.Tests.Conformance.Documents.Sqlite;

/// <summary>What the file adds to the port: it stays, it is shared, it may be missing.</summary>
public sealed class SqliteDocumentStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("documents-").FullName;
    private readonly TestClock _clock = new(new DateTimeOffset(2026, 5, 2, 10, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder, "documents.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_new_file_serves_everyone_who_comes_at_once()
    {
        await using var store = OpenStore();

        var read = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(
            async () => await store.ReadAsync(new DocumentKey(Container.Desk, "p", "note:1"), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken)));

        Assert.All(read, Assert.Null);
    }

    [Fact]
    public async Task Documents_are_there_after_a_restart()
    {
        await using (var before = OpenStore()) await WriteAsync(before, "note:1");

        await using var after = OpenStore();

        Assert.NotNull(await ReadAsync(after, "note:1"));
    }

    [Fact]
    public async Task The_files_are_for_the_user_of_the_host_alone()
    {
        if (OperatingSystem.IsWindows()) return; // Rights of files are Unix's.

        await using var store = OpenStore();
        await WriteAsync(store, "note:1");

        foreach (var file in Directory.GetFiles(_folder)) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task What_one_host_commits_the_other_reads_at_once()
    {
        await using var first = OpenStore();
        await using var second = OpenStore();

        for (var n = 0; n < 50; n++)
        {
            await WriteAsync(n % 2 == 0 ? first : second, $"note:{n}");
            Assert.NotNull(await ReadAsync(n % 2 == 0 ? second : first, $"note:{n}"));
        }
    }

    [Fact]
    public async Task A_commit_that_is_refused_does_not_undo_its_neighbours_of_the_same_flush()
    {
        await using var store = OpenStore();
        await WriteAsync(store, "taken");

        var ends = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => Task.Run(
            async () => await store.CommitAsync(CommitOf(Create($"a:{n}"), Create(n % 2 == 0 ? $"b:{n}" : "taken")), Cancellation), Cancellation)));

        Assert.Equal(100, ends.Count(end => end is CommitResult.Committed));
        for (var n = 0; n < 200; n++) Assert.Equal(n % 2 == 0, await ReadAsync(store, $"a:{n}") is not null);
    }

    [Fact]
    public async Task Documents_whose_time_is_over_leave_the_file()
    {
        await using var store = OpenStore();
        var holds = Enumerable.Range(0, 90).Select(n => new DocumentWrite.Create($"hold:{n}", "hold", Body(n), TimeSpan.FromMinutes(15)));
        for (var partition = 0; partition < 5; partition++) await store.CommitAsync(new Commit(Container.Stays, $"hotel-{partition}", [.. holds, Create("kept")]), Cancellation);
        _clock.Advance(TimeSpan.FromMinutes(16));

        await store.SweepAsync();

        Assert.Equal(5, Count("SELECT count(*) FROM stays"));
    }

    [Fact]
    public async Task A_clock_that_leaps_over_a_year_does_not_keep_the_writer_busy()
    {
        await using var store = OpenStore();
        await WriteAsync(store, "note:1");

        _clock.Advance(TimeSpan.FromDays(365));

        await WriteAsync(store, "note:2");
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_named_within_three_seconds_and_found_again()
    {
        await using var store = OpenStore();
        await WriteAsync(store, "note:1");
        Batteries_V2.Init();
        raw.sqlite3_open(File, out var other);
        raw.sqlite3_exec(other, "BEGIN IMMEDIATE");
        var start = Stopwatch.GetTimestamp();

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await WriteAsync(store, "note:2"));

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(3));
        Assert.Equal($"Documents cannot be written to {File}: the file is locked by another program.", refused.Message);
        Assert.NotNull(await ReadAsync(store, "note:1"));
        raw.sqlite3_exec(other, "ROLLBACK");
        other.Dispose();
        await WriteAsync(store, "note:2");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named_and_used_once_it_can()
    {
        var folder = Path.Combine(_folder, "later", "data");
        await System.IO.File.WriteAllTextAsync(Path.Combine(_folder, "later"), "in the way", Cancellation);
        await using var store = OpenStore(folder);

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await WriteAsync(store, "note:1"));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await ReadAsync(store, "note:1"));
        System.IO.File.Delete(Path.Combine(_folder, "later"));

        await WriteAsync(store, "note:1");
        Assert.NotNull(await ReadAsync(store, "note:1"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        await System.IO.File.WriteAllTextAsync(File, new string('x', 5000), Cancellation);
        await using var store = OpenStore();

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await ReadAsync(store, "note:1"));

        Assert.Equal($"Documents cannot be read from {File}: the file is damaged or no database.", refused.Message);
    }

    [Fact]
    public async Task A_field_that_is_declared_later_is_found_in_documents_of_before()
    {
        await using (var before = OpenStore())
        {
            await before.CommitAsync(CommitOf(new DocumentWrite.Create("note:1", "note", Encoding.UTF8.GetBytes("""{"schema":1,"arrival":"2026-05-02","position":7}"""))), Cancellation);
        }

        Execute("""DROP INDEX "stays_f_arrival"; ALTER TABLE stays DROP COLUMN "f_arrival"; ALTER TABLE stays ADD COLUMN "f_gone";""");
        await using var after = OpenStore();

        var found = await after.QueryAsync(
            new DocumentQuery(Container.Stays, "hotel", "note") { Filters = [new FieldFilter("arrival", Comparison.Equal, "2026-05-02")], OrderBy = "position" }, Cancellation);

        Assert.Single(found.Documents);
        Assert.Equal(0, Count("SELECT count(*) FROM pragma_table_info('stays') WHERE name = 'f_gone'"));
    }

    [Fact]
    public async Task Every_query_of_a_declared_field_uses_its_index()
    {
        await using var store = OpenStore();
        await WriteAsync(store, "note:1");

        foreach (var field in Container.Stays.DeclaredFields)
        {
            var plan = Text($"""
                EXPLAIN QUERY PLAN SELECT id FROM stays WHERE pk = 'hotel' AND type = 'note' AND (expires_at IS NULL OR expires_at > 0)
                AND "f_{field}" IS NOT NULL ORDER BY "f_{field}" ASC, id ASC LIMIT 50
                """);
            Assert.Contains($"USING INDEX stays_f_{field}", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        }
    }

    private static ReadOnlyMemory<byte> Body(int n) => Encoding.UTF8.GetBytes($$"""{"schema":1,"position":{{n}}}""");

    private static DocumentWrite.Create Create(string id) => new(id, "note", Body(1));

    private static Commit CommitOf(params DocumentWrite[] writes) => new(Container.Stays, "hotel", writes);

    private static async Task WriteAsync(SqliteDocumentStore store, string id) =>
        Assert.IsType<CommitResult.Committed>(await store.CommitAsync(CommitOf(Create(id)), Cancellation));

    private static ValueTask<StoredDocument?> ReadAsync(SqliteDocumentStore store, string id) =>
        store.ReadAsync(new DocumentKey(Container.Stays, "hotel", id), Cancellation);

    private SqliteDocumentStore OpenStore(string? folder = null) => new(
        Options.Create(new SqliteDocumentsOptions { Path = folder ?? _folder, Patience = TimeSpan.FromMilliseconds(400) }), _clock, NullLogger<SqliteDocumentStore>.Instance);

    private long Count(string sql) => long.Parse(Text(sql), System.Globalization.CultureInfo.InvariantCulture);

    private void Execute(string sql) => Text(sql);

    /// <summary>The last columns of all rows.</summary>
    private string Text(string sql)
    {
        Batteries_V2.Init();
        var text = new StringBuilder();
        raw.sqlite3_open(File, out var database);
        var result = raw.sqlite3_exec(database, sql, (_, values, _) => { text.Append(values[^1]); return 0; }, null, out var error);
        database.Dispose();
        Assert.True(result == raw.SQLITE_OK, error);
        return text.ToString();
    }
}
