using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FrontOffice.Tests.EndToEnd.Browser;

/// <summary>The page for those who do not see, do not point, or look at a small dark screen.</summary>
public sealed class AccessTests(BrowserHouse house)
{
    [Theory]
    [InlineData(ColorScheme.Light, false)]
    [InlineData(ColorScheme.Dark, false)]
    [InlineData(ColorScheme.Light, true)]
    [InlineData(ColorScheme.Dark, true)]
    public async Task Nothing_serious_is_found_before_and_within_the_conversation(ColorScheme scheme, bool onPhone)
    {
        await using var guest = await house.OpenAsync(onPhone ? GuestBrowser.Phone("fr-FR", scheme) : GuestBrowser.Desktop("en-GB", scheme));

        var welcome = await SeriousAsync(guest.Page);
        await guest.StartAsync();
        await guest.SayAsync(onPhone ? "Une chambre pour deux du 4 au 7 décembre" : "A room for two from 4 December to 7 December");
        await guest.Page.Locator("#chat .ac-pushButton").First.WaitForAsync();
        var conversation = await SeriousAsync(guest.Page);

        Assert.True(welcome.Count == 0, string.Join('\n', welcome));
        Assert.True(conversation.Count == 0, string.Join('\n', conversation));
        Assert.Equal(0, await guest.OverflowAsync());
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var guest = await house.OpenAsync(GuestBrowser.Desktop("en-GB"));

        for (var presses = 0; presses < 12 && await FocusedAsync(guest.Page) != "start"; presses++) await guest.Page.Keyboard.PressAsync("Tab");
        await guest.Page.Keyboard.PressAsync("Enter");
        await guest.Input.WaitForAsync();
        await guest.HearAsync("welcome to");
        await Assertions.Expect(guest.Input).ToBeFocusedAsync();
        await guest.Page.Keyboard.TypeAsync("Do you have parking?");
        await guest.Page.Keyboard.PressAsync("Enter");
        await guest.HearAsync("garage under the hotel");

        Assert.Empty(guest.Complaints);
    }

    [Fact]
    public async Task On_a_phone_the_start_and_the_input_are_in_sight()
    {
        await using var guest = await house.OpenAsync(GuestBrowser.Phone("fr-FR"));

        var start = await guest.Page.Locator("#start").BoundingBoxAsync();
        await guest.StartAsync();
        await guest.HearAsync("bonjour");
        var input = await guest.Input.BoundingBoxAsync();

        Assert.InRange(start!.Y + start.Height, 0, 740);
        Assert.InRange(input!.Y + input.Height, 0, 740);
    }

    private static async Task<IReadOnlyList<string>> SeriousAsync(IPage page)
    {
        var options = new AxeRunOptions { ResultTypes = [ResultType.Violations] };
        var found = await page.RunAxe(options);
        return [.. found.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help} at {string.Join("; ", violation.Nodes.Select(node => node.Target))}: {violation.Nodes[0].Html}")];
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.id");
}
