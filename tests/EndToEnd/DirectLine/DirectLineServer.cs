using FrontOffice.Bot.Channels.DirectLine;
using FrontOffice.Bot.Turns;
using FrontOffice.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FrontOffice.Tests.EndToEnd.DirectLine;

/// <summary>Direct Line on a real server of its own, before a desk that echoes.</summary>
internal sealed class DirectLineServer : IAsyncDisposable
{
    public const string Secret = "a secret of these tests";

    private readonly WebApplication _app;

    private DirectLineServer(WebApplication app, EchoConversations desk, TestClock clock)
    {
        _app = app;
        Desk = desk;
        Clock = clock;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public EchoConversations Desk { get; }

    public TestClock Clock { get; }

    public HttpClient Http { get; }

    public static async Task<DirectLineServer> StartAsync(Action<DirectLineOptions>? configure = null, EchoConversations? desk = null)
    {
        desk ??= new EchoConversations();
        var clock = new TestClock(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IConversations>(desk);
        builder.Services.AddDirectLine(options =>
        {
            options.Secret = Secret;
            configure?.Invoke(options);
        });
        var app = builder.Build();
        app.MapDirectLine();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new DirectLineServer(app, desk, clock);
    }

    /// <summary>The token that the guest page would show.</summary>
    public string GuestPageTicket() => _app.Services.GetRequiredService<GuestPageTickets>().Make();

    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
