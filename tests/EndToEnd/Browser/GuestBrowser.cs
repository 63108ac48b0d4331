using Microsoft.Playwright;

namespace FrontOffice.Tests.EndToEnd.Browser;

/// <summary>A guest at the page: says, presses, hears, and notes what the browser complains about.</summary>
public sealed class GuestBrowser : IAsyncDisposable
{
    private const int PatienceMilliseconds = 30_000;

    private readonly IBrowserContext _context;

    private GuestBrowser(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public static BrowserNewContextOptions Desktop(string language, ColorScheme scheme = ColorScheme.Light) =>
        new() { Locale = language, ColorScheme = scheme, ViewportSize = new ViewportSize { Width = 1280, Height = 800 } };

    public static BrowserNewContextOptions Phone(string language, ColorScheme scheme = ColorScheme.Light) => new()
    {
        Locale = language,
        ColorScheme = scheme,
        ViewportSize = new ViewportSize { Width = 375, Height = 740 },
        HasTouch = true,
        IsMobile = true,
        DeviceScaleFactor = 2,
    };

    public IPage Page { get; }

    /// <summary>Errors and policy violations of the page; a lost connection is none.</summary>
    public List<string> Complaints { get; } = [];

    public ILocator Input => Page.Locator("[data-id='webchat-sendbox-input']");

    public static async Task<GuestBrowser> OpenAsync(IBrowserContext context)
    {
        context.SetDefaultTimeout(PatienceMilliseconds);
        var guest = new GuestBrowser(context, await context.NewPageAsync());
        guest.Page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("ERR_", StringComparison.Ordinal)) guest.Complaints.Add(message.Text);
        };
        guest.Page.PageError += (_, error) => guest.Complaints.Add(error);
        return guest;
    }

    public async Task StartAsync()
    {
        await Page.ClickAsync("#start");
        await Input.WaitForAsync();
    }

    public async Task SayAsync(string words)
    {
        await Input.FillAsync(words);
        while ((await Input.InputValueAsync()).Length > 0) await Input.PressAsync("Enter");
    }

    /// <summary>Presses the newest button whose title holds the words.</summary>
    public Task PressAsync(string words) => Page.Locator("#chat button", new PageLocatorOptions { HasText = words }).Last.ClickAsync();

    /// <summary>Waits until the desk has said it, as often as asked.</summary>
    public Task HearAsync(string words, int times = 1) => Page.WaitForFunctionAsync(
        """
        ([words, times]) => {
          const plain = text => text.replace(/[\u00a0\u202f]/g, ' ');
          const said = [...document.querySelectorAll('#chat .webchat__bubble__content, #chat .plain:not(.own)')].filter(one => plain(one.textContent).includes(words));
          return said.length >= times;
        }
        """,
        new object[] { words, times });

    /// <summary>All that stands in the conversation.</summary>
    public Task<string> TranscriptAsync() => Page.EvaluateAsync<string>(
        "() => [...document.querySelectorAll('#chat .webchat__bubble__content')].map(one => one.innerText).join('\\n').replace(/[\\u00a0\\u202f]/g, ' ')");

    /// <summary>How far the page is wider than its window, in pixels.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public Task OfflineAsync(bool isOffline) => _context.SetOfflineAsync(isOffline);

    /// <summary>Kept when <c>FRONTOFFICE_SCREENSHOTS</c> names a folder.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("FRONTOFFICE_SCREENSHOTS") is not { Length: > 0 } folder) return;
        await Page.WaitForTimeoutAsync(800);
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
