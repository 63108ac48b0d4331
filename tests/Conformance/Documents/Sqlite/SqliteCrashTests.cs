using System.Text.Json;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FrontOffice.Tests.Conformance.Documents.Sqlite;

/// <summary>Real processes on one file: killed, racing, starved.</summary>
public sealed class SqliteCrashTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("documents-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task After_every_kill_all_that_was_acknowledged_is_there_and_every_commit_is_whole()
    {
        const int Writers = 6;
        var acknowledged = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var kill = 0; kill < 5; kill++)
        {
            using var child = ChildProcess.Start("chains", _folder, Writers);
            await child.WaitForLinesAsync(50 + (kill * 37), Cancellation);
            await child.KillAsync(Cancellation);
            foreach (var line in child.Said.Skip(1))
            {
                if (line.Split(' ') is [var chain, var link]) acknowledged[chain] = int.Parse(link, System.Globalization.CultureInfo.InvariantCulture);
            }

            await using var store = OpenStore();
            foreach (var (chain, link) in acknowledged) await AssertWholeAsync(store, chain, link);
        }

        Assert.Equal(Writers, acknowledged.Count);
    }

    [Fact]
    public async Task Two_processes_on_one_file_lose_no_raise_of_a_counter()
    {
        const int Times = 150;
        using var first = ChildProcess.Start("raises", _folder, Times);
        using var second = ChildProcess.Start("raises", _folder, Times);

        Assert.Equal(0, await first.EndAsync(Cancellation));
        Assert.Equal(0, await second.EndAsync(Cancellation));

        await using var store = OpenStore();
        var counter = await store.ReadAsync(new DocumentKey(Container.Stays, "raises", "counter"), Cancellation);
        Assert.Equal(2 * Times, JsonDocument.Parse(counter!.Body).RootElement.GetProperty("n").GetInt32());
    }

    [Fact]
    public async Task A_full_disk_is_named_and_room_is_found_again_without_help()
    {
        var disk = Directory.CreateDirectory(Path.Combine(_folder, "disk")).FullName;
        using var child = ChildProcess.StartOnSmallDisk("fill", disk, "3m");

        var end = await child.EndAsync(Cancellation);

        Assert.SkipWhen(end != 0 && child.Said.Count == 0, "A small disk needs user namespaces and tmpfs.");
        Assert.Equal(0, end);
        Assert.Contains(child.Said, line => line.StartsWith("refused after ", StringComparison.Ordinal) && line.EndsWith("the disk is full.", StringComparison.Ordinal));
        Assert.Equal("recovered", child.Said[^1]);
    }

    private static async Task AssertWholeAsync(SqliteDocumentStore store, string chain, int acknowledged)
    {
        var head = await store.ReadAsync(new DocumentKey(Container.Conversations, chain, "head"), Cancellation);
        var links = JsonDocument.Parse(head!.Body).RootElement.GetProperty("position").GetInt32();
        Assert.True(links >= acknowledged, $"{chain}: {acknowledged} was acknowledged, {links} is kept.");
        var parts = new List<string>();
        var query = new DocumentQuery(Container.Conversations, chain, "link") { OrderBy = "position", PageSize = 1000 };
        do
        {
            var page = await store.QueryAsync(query, Cancellation);
            parts.AddRange(page.Documents.Select(document => document.Key.Id));
            query = query with { Continuation = page.Continuation };
        }
        while (query.Continuation is not null);

        Assert.Equal(Enumerable.Range(1, links).SelectMany(link => Enumerable.Range(0, 5).Select(part => $"link:{link}:{part}")), parts);
    }

    private SqliteDocumentStore OpenStore() =>
        new(Options.Create(new SqliteDocumentsOptions { Path = _folder }), TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);
}
