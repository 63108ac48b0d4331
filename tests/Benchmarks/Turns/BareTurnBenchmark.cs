using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using FrontOffice.Tests.Testing.Hosts;

namespace FrontOffice.Tests.Benchmarks.Turns;

/// <summary>A bare turn, <c>expectReplies</c>, beside botbuilder with restify in one run: the same activity, the same client, 32 connections.</summary>
/// <remarks>The peer echoes. The house understands, decides, words and remembers in its in-memory store: it is measured whole, because that is what it does.</remarks>
internal sealed class BareTurnBenchmark : IBenchmark
{
    private const int Connections = 32;
    private const int Requests = 20_000;

    public string Name => "bare-turn";

    public async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync("| peer | turns/s | p50 ms | p99 ms | server CPU a turn, µs |");
        await output.WriteLineAsync("|---|---|---|---|---|");
        var folder = Directory.CreateTempSubdirectory("frontoffice-bare-");
        try
        {
            await using var host = await HostProcess.StartAsync(folder.FullName, ["--FrontOffice:Data:Store=memory"], cancellationToken);
            await MeasureAsync("FrontOffice, whole turn in memory", host.Address, () => host.ProcessorTime, output, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        await using var peer = await BotBuilderPeer.StartAsync(cancellationToken);
        if (peer is null) await output.WriteLineAsync("| botbuilder + restify | not installed: npm ci --prefix tests/Benchmarks | | | |");
        else await MeasureAsync("botbuilder + restify, echo", peer.Address, () => peer.ProcessorTime, output, cancellationToken);
    }

    private static async Task MeasureAsync(string name, Uri address, Func<TimeSpan> processorTime, TextWriter output, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = address };
        await SendAsync(http, "warm", Connections * 300, cancellationToken);
        var processor = processorTime();
        var started = Stopwatch.GetTimestamp();
        var latencies = await SendAsync(http, "run", Requests, cancellationToken);
        var elapsed = Stopwatch.GetElapsedTime(started);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {latencies.Count / elapsed.TotalSeconds:0} | {latencies.Milliseconds(0.5):0.00} | {latencies.Milliseconds(0.99):0.00} | {(processorTime() - processor).TotalMicroseconds / latencies.Count:0} |"));
    }

    private static async Task<Latencies> SendAsync(HttpClient http, string run, int requests, CancellationToken cancellationToken)
    {
        var all = await Task.WhenAll(Enumerable.Range(0, Connections).Select(connection => Task.Run(
            async () =>
            {
                var mine = new Latencies();
                for (var request = 0; request < requests / Connections; request++)
                {
                    var started = Stopwatch.GetTimestamp();
                    await TurnAsync(http, $"{run}-{connection}", request, cancellationToken);
                    mine.Since(started);
                }

                return mine;
            },
            cancellationToken)));
        return Latencies.Join(all);
    }

    private static async Task TurnAsync(HttpClient http, string conversation, int number, CancellationToken cancellationToken)
    {
        var activity = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"type":"message","id":"{{conversation}}-{{number}}","channelId":"api","serviceUrl":"http://127.0.0.1","deliveryMode":"expectReplies","from":{"id":"guest"},"recipient":{"id":"desk"},"conversation":{"id":"{{conversation}}"},"locale":"en","text":"thank you"}""");
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(activity));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, cancellationToken);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync(cancellationToken);
    }
}
