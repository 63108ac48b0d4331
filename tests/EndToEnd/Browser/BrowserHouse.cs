using FrontOffice.Tests.EndToEnd.Browser;
using FrontOffice.Tests.Testing.Hosts;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserHouse))]

namespace FrontOffice.Tests.EndToEnd.Browser;

/// <summary>One real host and one real browser for the tests of the guest page.</summary>
public sealed class BrowserHouse : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--headless", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly string _folder = Directory.CreateTempSubdirectory("frontoffice-browser").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private HostProcess? _host;

    public static string Program => Environment.GetEnvironmentVariable("FRONTOFFICE_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A guest before the page of the house that all share.</summary>
    public async Task<GuestBrowser> OpenAsync(BrowserNewContextOptions? options = null, string path = "/")
    {
        var host = await HostAsync();
        return await OpenAsync(host.Address, options, path);
    }

    public async Task<GuestBrowser> OpenAsync(Uri address, BrowserNewContextOptions? options = null, string path = "/")
    {
        var browser = await BrowserAsync();
        var context = await browser.NewContextAsync(options ?? new BrowserNewContextOptions { Locale = "en-GB" });
        var guest = await GuestBrowser.OpenAsync(context);
        await guest.Page.GotoAsync(new Uri(address, path).ToString());
        return guest;
    }

    public async Task<HostProcess> HostAsync()
    {
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return _host ??= await StartAsync(_folder);
        }
        finally
        {
            _gate.Release();
        }
    }

    public static Task<HostProcess> StartAsync(string folder, params string[] settings) =>
        HostProcess.StartAsync(folder, ["--FrontOffice:Clock:Now=2026-11-21T10:00", .. settings], TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null) await _host.DisposeAsync();
        _gate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<IBrowser> BrowserAsync()
    {
        Assert.SkipUnless(File.Exists(Program), $"There is no browser at {Program}; FRONTOFFICE_CHROMIUM names another.");
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Flags });
        }
        finally
        {
            _gate.Release();
        }
    }
}
