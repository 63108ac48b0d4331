using Microsoft.Playwright;

namespace FrontOffice.Tests.EndToEnd.Browser;

/// <summary>The conversation stays, whatever happens to the page, the connection and the host.</summary>
public sealed class StayingTests(BrowserHouse house)
{
    private const string Garage = "garage under the hotel";

    [Fact]
    public async Task A_reload_in_the_middle_shows_the_conversation_and_goes_on()
    {
        await using var guest = await house.OpenAsync(GuestBrowser.Desktop("en-GB"));
        await guest.StartAsync();
        await guest.SayAsync("Do you have parking?");
        await guest.HearAsync(Garage);

        await guest.Page.ReloadAsync();
        await guest.HearAsync(Garage);
        await guest.SayAsync("Do you have parking?");
        await guest.HearAsync(Garage, times: 2);

        Assert.Empty(guest.Complaints);
    }

    [Fact]
    public async Task A_host_that_is_killed_and_started_again_goes_on_by_itself()
    {
        var folder = Directory.CreateTempSubdirectory("frontoffice-staying").FullName;
        var first = await BrowserHouse.StartAsync(folder);
        await using var guest = await house.OpenAsync(first.Address, GuestBrowser.Desktop("en-GB"));
        await guest.StartAsync();
        await guest.SayAsync("Do you have parking?");
        await guest.HearAsync(Garage);

        await first.DisposeAsync();
        await guest.Page.Locator("#state").WaitForAsync();
        var told = await guest.Page.InnerTextAsync("#state");
        await guest.SayAsync("Do you have parking?");
        await using var second = await BrowserHouse.StartAsync(folder, $"--urls={first.Address}");
        await guest.HearAsync(Garage, times: 2);
        await guest.Page.Locator("#state").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });

        Assert.Equal("Connection lost; trying again…", told);
        Assert.Empty(guest.Complaints);
    }

    [Fact]
    public async Task A_guest_without_network_is_told_so_and_what_was_written_meanwhile_is_answered()
    {
        await using var guest = await house.OpenAsync(GuestBrowser.Desktop("en-GB"));
        await guest.StartAsync();
        await guest.HearAsync("welcome to");

        await guest.OfflineAsync(true);
        await guest.Page.Locator("#state").WaitForAsync();
        var told = await guest.Page.InnerTextAsync("#state");
        await guest.SayAsync("Do you have parking?");
        await guest.OfflineAsync(false);
        await guest.HearAsync(Garage);
        await guest.Page.Locator("#state").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });

        Assert.Equal("You are offline. The conversation goes on as soon as the connection is back.", told);
        Assert.Empty(guest.Complaints);
    }

    [Fact]
    public async Task A_conversation_whose_token_is_no_longer_good_gives_way_to_a_new_one()
    {
        await using var guest = await house.OpenAsync(GuestBrowser.Desktop("en-GB"));
        await guest.StartAsync();
        await guest.HearAsync("welcome to");

        await guest.Page.EvaluateAsync("() => { const key = 'frontoffice.conversation'; const kept = JSON.parse(sessionStorage.getItem(key)); sessionStorage.setItem(key, JSON.stringify({ ...kept, token: kept.token.slice(0, -4) + 'AAAA' })); }");
        await guest.Page.ReloadAsync();
        await guest.Page.Locator("#state button").ClickAsync();
        await guest.HearAsync("welcome to");
        await guest.SayAsync("Do you have parking?");

        await guest.HearAsync(Garage);
    }

    [Fact]
    public async Task A_new_conversation_begins_with_a_welcome_only()
    {
        await using var guest = await house.OpenAsync(GuestBrowser.Desktop("en-GB"));
        await guest.StartAsync();
        await guest.SayAsync("Do you have parking?");
        await guest.HearAsync(Garage);

        guest.Page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await guest.Page.ClickAsync("#new");
        await guest.Page.WaitForURLAsync("**/*");
        await guest.HearAsync("welcome to");

        Assert.DoesNotContain(Garage, await guest.TranscriptAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_the_page_s_language_in_the_middle_is_said_to_the_desk()
    {
        await using var guest = await house.OpenAsync(GuestBrowser.Desktop("en-GB"));
        await guest.StartAsync();
        await guest.HearAsync("welcome to");

        await guest.Page.ClickAsync("[data-language=fr]");
        await guest.Page.WaitForURLAsync("**/?lang=fr");
        await guest.HearAsync("En français, s’il vous plaît");
        await guest.SayAsync("Avez-vous un parking ?");
        await guest.HearAsync("garage sous l’hôtel".Replace('’', '\''), times: 1);

        Assert.Equal("fr", await guest.Page.GetAttributeAsync("html", "lang"));
        Assert.Empty(guest.Complaints);
    }

    [Fact]
    public async Task Web_chat_s_own_line_works_too()
    {
        await using var guest = await house.OpenAsync(GuestBrowser.Desktop("en-GB"));
        await guest.StartAsync();

        var texts = await guest.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const ticket = await freshTicket();
              const made = await (await fetch('/v3/directline/tokens/generate', { method: 'POST', headers: { Authorization: `Bearer ${ticket}` } })).json();
              const official = WebChat.createDirectLine({ token: made.token, domain: `${location.origin}/v3/directline`, conversationStartProperties: { locale: 'fr-FR' } });
              const heard = [];
              const until = count => new Promise(done => setInterval(() => heard.length >= count && done(), 50));
              official.activity$.subscribe(activity => activity.type === 'message' && heard.push(`${activity.from.role}: ${activity.text}`));
              await until(1);
              official.postActivity({ type: 'message', text: 'Avez-vous un parking ?', from: { id: 'someone' } }).subscribe();
              await until(3);
              official.end();
              return heard;
            }
            """);

        Assert.StartsWith("bot: ", texts[0], StringComparison.Ordinal);
        Assert.Equal("user: Avez-vous un parking ?", texts[1]);
        Assert.StartsWith("bot: ", texts[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_web_chat_a_plain_chat_serves()
    {
        var folder = Directory.CreateTempSubdirectory("frontoffice-plain").FullName;
        await using var host = await BrowserHouse.StartAsync(folder, $"--FrontOffice:GuestPage:WebChatFolder={folder}");
        await using var guest = await house.OpenAsync(host.Address, GuestBrowser.Phone("en-GB"));

        await guest.Page.ClickAsync("#start");
        await guest.HearAsync("welcome to");
        await guest.Page.FillAsync("#chat textarea", "Do you have parking?");
        await guest.Page.PressAsync("#chat textarea", "Enter");
        await guest.HearAsync(Garage);

        Assert.Equal(1, await guest.Page.Locator("#chat .plain.own").CountAsync());
        Assert.Equal(0, await guest.OverflowAsync());
        Assert.Empty(guest.Complaints);
    }
}
