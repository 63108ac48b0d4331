using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FrontOffice.Tests.EndToEnd.Browser;

/// <summary>A guest books a room in a browser, from the welcome to the code.</summary>
public sealed partial class BookingTests(BrowserHouse house)
{
    private const string HasCode = "() => /\\b[2-9A-HJKMNP-Z]{8}\\b/.test(document.getElementById('chat').innerText)";

    [Fact]
    public async Task In_English_on_a_desktop()
    {
        await using var guest = await house.OpenAsync(GuestBrowser.Desktop("en-GB"));
        await guest.PictureAsync("welcome-desktop-en");
        await guest.StartAsync();

        await guest.SayAsync("Hi, a room for two from 4 December to 7 December");
        await guest.Page.Locator("#chat .ac-pushButton").First.WaitForAsync();
        await guest.PictureAsync("offers-desktop-en");
        await ChooseAsync(guest, "Flexible €");
        await guest.PressAsync("Nothing else");
        await guest.HearAsync("name");
        await guest.SayAsync("Claire Whitfield");
        await guest.HearAsync("mail");
        await guest.SayAsync("claire.whitfield@example.com");
        await guest.Page.Locator("#chat .ac-pushButton", new PageLocatorOptions { HasText = "Book it" }).WaitForAsync();
        await guest.PictureAsync("read-back-desktop-en");
        await guest.PressAsync("Book it");
        await guest.Page.WaitForFunctionAsync(HasCode);
        await guest.PictureAsync("booked-desktop-en");

        Assert.Matches(Code(), await guest.TranscriptAsync());
        Assert.Equal(0, await guest.OverflowAsync());
        Assert.Empty(guest.Complaints);
    }

    [Fact]
    public async Task In_French_on_a_phone_in_the_dark()
    {
        await using var guest = await house.OpenAsync(GuestBrowser.Phone("fr-FR", ColorScheme.Dark));
        await guest.PictureAsync("welcome-phone-fr");
        await guest.StartAsync();

        await guest.SayAsync("Bonjour, il me faudrait une chambre pour ma femme et moi et notre fils de 6 ans, du 30 au 2");
        await guest.Page.Locator("#chat .ac-pushButton").First.WaitForAsync();
        await guest.PictureAsync("offers-phone-fr");
        await ChooseAsync(guest, "Flexible");
        await guest.PressAsync("Rien d’autre");
        await guest.HearAsync("nom");
        await guest.SayAsync("Julien Ferrand");
        await guest.HearAsync("mail");
        await guest.SayAsync("julien.ferrand@example.com");
        await guest.Page.Locator("#chat .ac-pushButton", new PageLocatorOptions { HasText = "Réserver" }).WaitForAsync();
        await guest.PictureAsync("read-back-phone-fr");
        await guest.PressAsync("Réserver");
        await guest.Page.WaitForFunctionAsync(HasCode);
        await guest.PictureAsync("booked-phone-fr");

        Assert.Matches(Code(), await guest.TranscriptAsync());
        Assert.Equal(0, await guest.OverflowAsync());
        Assert.Empty(guest.Complaints);
    }

    [Fact]
    public async Task Through_a_reload_and_a_killed_host_and_once_only()
    {
        var folder = Directory.CreateTempSubdirectory("frontoffice-booking").FullName;
        var first = await BrowserHouse.StartAsync(folder);
        await using var guest = await house.OpenAsync(first.Address, GuestBrowser.Desktop("en-GB"));
        await guest.StartAsync();
        await guest.SayAsync("Hi, a room for two from 4 December to 7 December");
        await ChooseAsync(guest, "Flexible €");
        await guest.PressAsync("Nothing else");
        await guest.HearAsync("name");

        await guest.Page.ReloadAsync();
        await guest.HearAsync("name");
        await guest.SayAsync("Claire Whitfield");
        await guest.HearAsync("mail");
        await first.DisposeAsync();
        await guest.SayAsync("claire.whitfield@example.com");
        await using var second = await BrowserHouse.StartAsync(folder, $"--urls={first.Address}");
        await guest.PressAsync("Book it");
        await guest.Page.WaitForFunctionAsync(HasCode);

        Assert.Single(Code().Matches(await guest.TranscriptAsync()).Select(match => match.Value).Distinct());
        Assert.Empty(guest.Complaints);
    }

    private static async Task ChooseAsync(GuestBrowser guest, string plan)
    {
        var button = guest.Page.Locator("#chat .ac-pushButton", new PageLocatorOptions { HasText = plan }).First;
        await button.WaitForAsync();
        await button.ClickAsync();
        await guest.Page.Locator("#chat .webchat__suggested-actions button").First.WaitForAsync();
    }

    [GeneratedRegex("\\b[2-9A-HJKMNP-Z]{8}\\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
