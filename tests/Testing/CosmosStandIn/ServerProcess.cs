using System.Diagnostics;
using System.Globalization;

namespace FrontOffice.Tests.Testing.CosmosStandIn;

/// <summary>The npm package's server as a process of ours.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>The folder of the tests with its npm packages; null when they are not installed.</summary>
    public static string? PackagesFolder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var tests = Path.Combine(folder.FullName, "tests");
                if (Directory.Exists(Path.Combine(tests, "node_modules", "@vercel", "cosmosdb-server"))) return tests;
            }

            return null;
        }
    }

    public static async Task<ServerProcess> StartAsync(CancellationToken cancellationToken)
    {
        var packages = PackagesFolder ?? throw new InvalidOperationException("The server is not installed: npm ci --prefix tests");
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "server.cjs"), packages])
        {
            UseShellExecute = false,
            RedirectStandardInput = true, // It ends when this end is closed, however we end.
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        var port = await process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("The server ended at once.");
        return new ServerProcess(process, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{int.Parse(port, CultureInfo.InvariantCulture)}/")));
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
