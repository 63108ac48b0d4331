using System.Net.WebSockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FrontOffice.Tests.Testing.Hosts;

namespace FrontOffice.Tests.EndToEnd.Faults;

/// <summary>The power is cut at each message of a booking; the guest comes back and goes on.</summary>
public sealed partial class PowerCutTests
{
    private static readonly string[] Booking =
    [
        "I would like a room for 2 adults from 1 December 2026 to 3 December 2026",
        "the first one",
        "nothing else",
        "my name is Nora Blythe",
        "nora.blythe@example.org",
        "yes",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(PowerCut.AfterItWasAccepted)]
    [InlineData(PowerCut.WhileItIsSent)]
    public async Task A_booking_completes_once_although_the_power_is_cut_at_every_message(PowerCut cut)
    {
        await using var house = await RealHouse.StartAsync(Token);
        await using var guest = new ChatGuest(house.Http, RealHouse.Secret);
        await guest.StartAsync("en", Token);

        JsonObject reply = [];
        for (var step = 0; step < Booking.Length; step++) reply = await SayThroughCutAsync(house, guest, Booking[step], $"step-{step}", cut);

        var code = Code().Match((string)reply["text"]!).Value;
        Assert.Matches(Code(), code);
        var reservation = Assert.Single(await house.ListAsync("reservations", Token))!;
        Assert.Equal(code, (string?)reservation["code"]);
        Assert.Equal("confirmed", (string?)reservation["state"]);
        Assert.Equal("2026-12-01", (string?)reservation["arrival"]);
        Assert.Equal("2026-12-03", (string?)reservation["departure"]);
        var turns = await house.ListAsync($"conversations/{guest.ConversationId}/turns", Token);
        Assert.Equal(Booking, turns.Select(turn => (string)turn!["words"]!).Where(words => words.Length > 0));
        Assert.All(turns, turn => Assert.Single(turn!["replies"]!.AsArray()));
        Assert.Equal(turns.Count, guest.Heard.Select(heard => (string)heard["id"]!).Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task<JsonObject> SayThroughCutAsync(RealHouse house, ChatGuest guest, string words, string key, PowerCut cut)
    {
        var heardBefore = guest.Heard.Count;
        var sending = guest.SendAsync(words, key, Token);
        if (cut == PowerCut.AfterItWasAccepted) await sending;
        await house.KillAsync();
        await IgnoreLossAsync(sending);
        await house.StartHostAsync(Token);
        await guest.ReconnectAsync(house.Http, Token);
        if (cut == PowerCut.WhileItIsSent) await guest.SendAsync(words, key, Token);
        while (guest.Heard.Count == heardBefore) await guest.HearAsync(Token);
        return guest.Heard[^1];
    }

    private static async Task IgnoreLossAsync(Task sending)
    {
        try
        {
            await sending;
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException or WebSocketException)
        {
            // The power was cut while it was on its way.
        }
    }

    [GeneratedRegex("[2-9A-HJKMNP-Z]{8}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
