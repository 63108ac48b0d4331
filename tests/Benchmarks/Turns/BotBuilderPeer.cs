using System.Diagnostics;
using System.Globalization;

namespace FrontOffice.Tests.Benchmarks.Turns;

/// <summary>The echo bot of the botbuilder package behind restify, in a Node process of its own.</summary>
internal sealed class BotBuilderPeer : IAsyncDisposable
{
    private const string Marker = "listening ";

    private readonly Process _process;

    private BotBuilderPeer(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <returns>Null when its packages are not installed.</returns>
    public static async Task<BotBuilderPeer?> StartAsync(CancellationToken cancellationToken)
    {
        var folder = BenchmarksFolder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "botbuilder"))) return null;

        var start = new ProcessStartInfo("node", "Turns/botbuilder-echo.js") { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith(Marker, StringComparison.Ordinal))
            {
                return new BotBuilderPeer(process, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{line[Marker.Length..]}")));
            }
        }

        throw new InvalidOperationException("The echo bot ended before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string BenchmarksFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FrontOffice.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("Benchmarks run inside a checkout.");
        return Path.Combine(folder.FullName, "tests", "Benchmarks");
    }
}
