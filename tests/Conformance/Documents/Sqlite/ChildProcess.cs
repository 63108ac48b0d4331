using System.Collections.Concurrent;
using System.Diagnostics;

namespace FrontOffice.Tests.Conformance.Documents.Sqlite;

/// <summary>A real process that works on a folder of documents, and what it said.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly SemaphoreSlim _lines = new(0);

    private ChildProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) return;
            _said.Enqueue(line.Data);
            _lines.Release();
        };
        _process.Start();
        _process.BeginOutputReadLine();
    }

    public IReadOnlyList<string> Said => [.. _said];

    private static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static string Program => Path.Combine(AppContext.BaseDirectory, "FrontOffice.Tests.Testing.StoreProcess.dll");

    public static ChildProcess Start(string job, string folder, int count) => new(new ProcessStartInfo(DotNet, [Program, job, folder, $"{count}"]));

    /// <summary>Starts it with a small disk of its own mounted at a folder, which needs user namespaces.</summary>
    public static ChildProcess StartOnSmallDisk(string job, string disk, string size) => new(new ProcessStartInfo(
        "unshare",
        ["--user", "--map-root-user", "--mount", "sh", "-c", $"mount -t tmpfs -o size={size} tmpfs '{disk}' && exec '{DotNet}' '{Program}' {job} '{disk}/data' 0"]));

    public async Task WaitForLinesAsync(int count, CancellationToken cancellationToken)
    {
        for (var line = 0; line < count; line++) await _lines.WaitAsync(cancellationToken);
    }

    /// <summary>Kill -9, and what it still had said.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    public async Task<int> EndAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        _lines.Dispose();
    }
}
