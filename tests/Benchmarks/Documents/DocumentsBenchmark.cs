using System.Diagnostics;
using System.Globalization;
using System.Text;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FrontOffice.Tests.Benchmarks.Documents;

/// <summary>Durable commits and reads of the SQLite store.</summary>
internal sealed class DocumentsBenchmark : IBenchmark
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(3);

    private static readonly byte[] Body = Encoding.UTF8.GetBytes(
        $$"""{"schema":1,"position":17,"at":"2026-05-02T10:00:00Z","words":"{{new string('w', 700)}}"}""");

    public string Name => "documents";

    public async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("documents-");
        try
        {
            var options = Options.Create(new SqliteDocumentsOptions { Path = folder.FullName });
            await using var store = new SqliteDocumentStore(options, TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);
            await output.WriteLineAsync("| what | writers | a second | p50 ms | p99 ms | CPU µs each |\n|---|---:|---:|---:|---:|---:|");
            foreach (var writers in (int[])[1, 8, 64, 512])
            {
                await MeasureAsync(output, "commit of one 0.8 KB document", writers, (writer, n) => CommitAsync(store, writer, n, 1, cancellationToken));
            }

            foreach (var writers in (int[])[1, 64, 512])
            {
                await MeasureAsync(output, "commit of a turn (4 documents)", writers, (writer, n) => CommitAsync(store, writer, n, 4, cancellationToken));
            }

            await MeasureAsync(output, "read by id", 1, (_, n) => ReadAsync(store, n, cancellationToken));
            await MeasureAsync(output, "read by id", Environment.ProcessorCount, (_, n) => ReadAsync(store, n, cancellationToken));
            await MeasureAsync(output, "page of 20 by position", 1, (_, _) => QueryAsync(store, cancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(TextWriter output, string what, int writers, Func<int, int, ValueTask> act)
    {
        var latencies = Enumerable.Range(0, writers).Select(_ => new Latencies()).ToArray();
        var busy = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var n = 0; Stopwatch.GetElapsedTime(start) < Span; n++)
            {
                var began = Stopwatch.GetTimestamp();
                await act(writer, n);
                latencies[writer].Since(began);
            }
        })));
        var elapsed = Stopwatch.GetElapsedTime(start);
        var all = Latencies.Join(latencies);
        var rate = all.Count / elapsed.TotalSeconds;
        var each = (Environment.CpuUsage.TotalTime - busy).TotalMicroseconds / all.Count;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"| {what} | {writers} | {rate:N0} | {all.Milliseconds(0.5):0.000} | {all.Milliseconds(0.99):0.000} | {each:0.0} |"));
    }

    private static async ValueTask CommitAsync(SqliteDocumentStore store, int writer, int n, int documents, CancellationToken cancellationToken)
    {
        var writes = new DocumentWrite[documents];
        for (var index = 0; index < documents - 1; index++) writes[index + 1] = new DocumentWrite.Put($"turn:{n}:{index}", "turn", Body);
        writes[0] = documents == 1 ? new DocumentWrite.Put($"turn:{n}", "turn", Body) : new DocumentWrite.Put("state", "state", Body);
        var end = await store.CommitAsync(new Commit(Container.Conversations, $"conversation-{documents}-{writer}", writes), cancellationToken);
        if (end is not CommitResult.Committed) throw new InvalidOperationException("A commit was refused.");
    }

    private static async ValueTask ReadAsync(SqliteDocumentStore store, int n, CancellationToken cancellationToken)
    {
        var key = new DocumentKey(Container.Conversations, $"conversation-4-{n & 511}", "state");
        if (await store.ReadAsync(key, cancellationToken) is null) throw new InvalidOperationException("A document is gone.");
    }

    private static async ValueTask QueryAsync(SqliteDocumentStore store, CancellationToken cancellationToken)
    {
        var query = new DocumentQuery(Container.Conversations, "conversation-1-0", "turn") { OrderBy = "position", Descending = true, PageSize = 20 };
        if ((await store.QueryAsync(query, cancellationToken)).Documents.Count != 20) throw new InvalidOperationException("A page is not full.");
    }
}
