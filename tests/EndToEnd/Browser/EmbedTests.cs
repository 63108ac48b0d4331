using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace FrontOffice.Tests.EndToEnd.Browser;

/// <summary>The desk in the corner of another site with a strict policy of its own.</summary>
public sealed class EmbedTests(BrowserHouse house)
{
    [Fact]
    public async Task Another_site_shows_the_desk_and_escape_gives_the_page_back()
    {
        var site = await StartSiteAsync();
        await using var stopping = site;
        var folder = Directory.CreateTempSubdirectory("frontoffice-embed").FullName;
        await using var host = await BrowserHouse.StartAsync(folder, $"--FrontOffice:GuestPage:EmbedOrigins:0={site.Urls.First()}");
        await using var guest = await house.OpenAsync(new Uri(site.Urls.First()), GuestBrowser.Desktop("fr-FR"), $"/?desk={host.Address.Authority}");

        await guest.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Écrire à la réception" }).ClickAsync();
        var frame = guest.Page.FrameLocator("iframe");
        var input = frame.Locator("[data-id='webchat-sendbox-input']");
        await input.FillAsync("Avez-vous un parking ?");
        while ((await input.InputValueAsync()).Length > 0) await input.PressAsync("Enter");
        await frame.GetByText("garage").First.WaitForAsync();
        await guest.PictureAsync("embedded-desktop-fr");
        await input.PressAsync("Escape");
        await guest.Page.Locator("iframe").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });

        var focused = await guest.Page.EvaluateAsync<string>("() => document.activeElement.shadowRoot.activeElement.getAttribute('aria-label')");
        Assert.Equal("Écrire à la réception", focused);
        Assert.Empty(guest.Complaints);
    }

    [Fact]
    public async Task A_site_that_was_not_allowed_does_not_show_it()
    {
        var site = await StartSiteAsync();
        await using var stopping = site;
        var host = await house.HostAsync();
        await using var guest = await house.OpenAsync(new Uri(site.Urls.First()), GuestBrowser.Desktop("fr-FR"), $"/?desk={host.Address.Authority}");

        var refused = await guest.Page.RunAndWaitForConsoleMessageAsync(
            () => guest.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Écrire à la réception" }).ClickAsync(),
            new PageRunAndWaitForConsoleMessageOptions { Predicate = message => message.Text.Contains("frame-ancestors", StringComparison.Ordinal) });

        Assert.Equal("error", refused.Type);
    }

    private static async Task<WebApplication> StartSiteAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.Run(async context =>
        {
            var desk = $"http://{context.Request.Query["desk"]}";
            context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; script-src {desk}; frame-src {desk}";
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync($"""<!doctype html><html lang="fr"><title>Un site</title><body><h1>Notre maison</h1><script src="{desk}/embed.js" defer></script></body></html>""");
        });
        await site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }
}
