using System.Globalization;
using FrontOffice.Tests.Testing.Hosts;

namespace FrontOffice.Tests.Benchmarks.Turns;

/// <summary>From the start of the process to "listening" with the sample hotel and SQLite, and the memory it then takes.</summary>
internal sealed class StartBenchmark : IBenchmark
{
    private const int Starts = 7;

    public string Name => "start";

    public async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var ready = new List<double>();
        var memory = new List<double>();
        for (var start = 0; start <= Starts; start++)
        {
            var folder = Directory.CreateTempSubdirectory("frontoffice-start-");
            try
            {
                await using var host = await HostProcess.StartAsync(folder.FullName, [], cancellationToken);
                if (start == 0) continue; // The first one warms the disk's cache.
                ready.Add(host.ReadyAfter.TotalSeconds);
                memory.Add(host.WorkingSetBytes / 1e6);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        ready.Sort();
        memory.Sort();
        await output.WriteLineAsync("| starts | ready after, s (median) | slowest | memory at rest, MB (median) |");
        await output.WriteLineAsync("|---|---|---|---|");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {Starts} | {ready[Starts / 2]:0.00} | {ready[^1]:0.00} | {memory[Starts / 2]:0} |"));
    }
}
