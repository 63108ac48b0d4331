using System.Text.RegularExpressions;
using FrontOffice.Tests.Testing.Hosts;

namespace FrontOffice.Tests.EndToEnd.Faults;

/// <summary>Many guests want the last of the two suites at once, over real HTTP.</summary>
public sealed partial class LastRoomTests
{
    private static readonly string[] Surnames = ["Ashdown", "Berger", "Calloway", "Dorsey", "Ellwood", "Farrow", "Grantham", "Hollis", "Ingram", "Jessop", "Kerrigan"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_of_ten_gets_the_last_suite_and_the_others_are_offered_what_is_left()
    {
        await using var house = await RealHouse.StartAsync(Token);
        Assert.Matches(Code(), await WantSuiteAsync(house, guest: 0));

        var last = await Task.WhenAll(Enumerable.Range(1, Surnames.Length - 1).Select(guest => Task.Run(() => WantSuiteAsync(house, guest), Token)));

        Assert.Single(last, text => Code().IsMatch(text));
        var reservations = await house.ListAsync("reservations", Token);
        Assert.Equal(2, reservations.Count(one => (string?)one!["rooms"]![0]!["roomType"] == "suite"));
        Assert.All(last.Where(text => !Code().IsMatch(text)), text => Assert.Contains("Classic", text, StringComparison.Ordinal));
    }

    /// <returns>The last thing the guest heard.</returns>
    private static async Task<string> WantSuiteAsync(RealHouse house, int guest)
    {
        await using var chat = new ChatGuest(house.Http, RealHouse.Secret);
        await chat.StartAsync("en", Token);
        string[] wishes = ["A suite for 2 adults from 8 December 2026 to 10 December 2026 please", "the flexible rate", "nothing else", $"my name is Robin {Surnames[guest]}", $"guest{guest}@example.org", "yes"];
        var said = "";
        foreach (var wish in wishes)
        {
            var reply = await chat.SayAsync(wish, Token);
            said = (string)reply["text"]! + string.Concat(reply["attachments"]?.AsArray().Select(card => card!.ToJsonString()) ?? []);
            var lost = wish == wishes[0] ? !said.Contains("Atelier Suite", StringComparison.Ordinal) : wish == wishes[1] && !said.Contains("set aside for you", StringComparison.Ordinal);
            if (lost) return said;
        }

        return said;
    }

    [GeneratedRegex("confirmation code is [2-9A-HJKMNP-Z]{8}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
