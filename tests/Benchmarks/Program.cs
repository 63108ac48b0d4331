using FrontOffice.Tests.Benchmarks;
using FrontOffice.Tests.Benchmarks.Documents;
using FrontOffice.Tests.Benchmarks.Reservations;
using FrontOffice.Tests.Benchmarks.Turns;
using FrontOffice.Tests.Benchmarks.Understanding;

// dotnet run -c Release --project tests/Benchmarks -- documents ...
IBenchmark[] benchmarks = [new DocumentsBenchmark(), new BookingsBenchmark(), new TurnsBenchmark(), new BareTurnBenchmark(), new StartBenchmark(), new UnderstandingBenchmark()];

#pragma warning disable RS0030 // The one place of this program that owns the terminal.
var output = Console.Out;
#pragma warning restore RS0030
var chosen = benchmarks.Where(benchmark => args.Contains("all", StringComparer.Ordinal) || args.Contains(benchmark.Name, StringComparer.Ordinal)).ToArray();
if (chosen.Length == 0)
{
    await output.WriteLineAsync($"Benchmarks: {string.Join(' ', benchmarks.Select(benchmark => benchmark.Name))}");
    return 1;
}

foreach (var benchmark in chosen)
{
    await output.WriteLineAsync($"## {benchmark.Name}");
    await benchmark.RunAsync(output, CancellationToken.None);
}

return 0;
