using System.Diagnostics;
using System.Globalization;
using FrontOffice.Tests.Testing.Hosts;

namespace FrontOffice.Tests.Benchmarks.Turns;

/// <summary>Offline turns through Direct Line on a real host with SQLite: each message is received, logged, answered and heard on the stream.</summary>
internal sealed class TurnsBenchmark : IBenchmark
{
    private const string Secret = "a secret of the benchmarks";
    private const int Turns = 20_000;
    private const int WarmUpTurns = 10_000;

    public string Name => "turns";

    public async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync("| store | guests at once | turns/s | p50 ms | p99 ms | host CPU a turn, µs | memory at rest, MB | after, MB |");
        await output.WriteLineAsync("|---|---|---|---|---|---|---|---|");
        foreach (var store in new[] { "sqlite", "memory" })
        {
            foreach (var guests in new[] { 1, 32, 128 }) await MeasureAsync(store, guests, output, cancellationToken);
        }
    }

    private static async Task MeasureAsync(string store, int guests, TextWriter output, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("frontoffice-turns-");
        try
        {
            string[] settings =
            [
                $"--FrontOffice:Data:Store={store}", $"--FrontOffice:DirectLine:Secret={Secret}", "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
                .. new[] { "MessagesAtOnce", "MessagesPerSecond", "AddressMessagesAtOnce", "AddressMessagesPerSecond", "AddressConversationsAtOnce", "AddressConversationsPerMinute" }.Select(limit => $"--FrontOffice:DirectLine:{limit}=1000000"),
            ];
            await using var host = await HostProcess.StartAsync(folder.FullName, settings, cancellationToken);
            using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = guests }) { BaseAddress = host.Address };
            var talking = await Task.WhenAll(Enumerable.Range(0, guests).Select(_ => OpenAsync(http, cancellationToken)));
            await ChatAsync(talking, guests == 1 ? WarmUpTurns / 10 : WarmUpTurns, cancellationToken); // Until the code is compiled to its end.

            var rest = host.WorkingSetBytes;
            var processor = host.ProcessorTime;
            var turns = guests == 1 ? Turns / 10 : Turns;
            var started = Stopwatch.GetTimestamp();
            var latencies = await ChatAsync(talking, turns, cancellationToken);
            var elapsed = Stopwatch.GetElapsedTime(started);

            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"| {store} | {guests} | {turns / elapsed.TotalSeconds:0} | {latencies.Milliseconds(0.5):0.0} | {latencies.Milliseconds(0.99):0.0} | {(host.ProcessorTime - processor).TotalMicroseconds / turns:0} | {rest / 1e6:0} | {host.WorkingSetBytes / 1e6:0} |"));
            foreach (var guest in talking) await guest.DisposeAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<ChatGuest> OpenAsync(HttpClient http, CancellationToken cancellationToken)
    {
        var guest = new ChatGuest(http, Secret);
        await guest.StartAsync("en", cancellationToken);
        return guest;
    }

    private static async Task<Latencies> ChatAsync(IReadOnlyList<ChatGuest> guests, int turns, CancellationToken cancellationToken)
    {
        string[] words = ["Do you have parking?", "and how much is it?", "What time is breakfast?", "Are dogs allowed?", "thank you"];
        var all = await Task.WhenAll(guests.Select(guest => Task.Run(
            async () =>
            {
                var mine = new Latencies();
                for (var turn = 0; turn < turns / guests.Count; turn++)
                {
                    var started = Stopwatch.GetTimestamp();
                    await guest.SayAsync(words[turn % words.Length], cancellationToken);
                    mine.Since(started);
                }

                return mine;
            },
            cancellationToken)));
        return Latencies.Join(all);
    }
}
