using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FrontOffice.Tests.EndToEnd.Faults;

namespace FrontOffice.Tests.EndToEnd.Attacks;

/// <summary>What callers get wrong is told to them as theirs; nothing of it is a fault of the house.</summary>
public sealed class WrongRequestsTests
{
    private static readonly (string Path, HttpStatusCode Status, string Words)[] Rest =
    [
        ("reservations?limit=abc", HttpStatusCode.BadRequest, "limit cannot be"),
        ("reservations?arrivalFrom=2026-06-31", HttpStatusCode.BadRequest, "arrivalFrom cannot be"),
        ("availability", HttpStatusCode.BadRequest, "arrival is missing"),
        ("availability?arrival=2026-06-31&departure=2026-07-02", HttpStatusCode.BadRequest, "arrival cannot be"),
        ("availability?arrival=2026-12-05&departure=2026-12-07&childAges=x", HttpStatusCode.BadRequest, "childAges cannot be"),
        ("escalations?state=forgotten", HttpStatusCode.BadRequest, "not a state"),
        ("conversations/" + new string('a', 5000), HttpStatusCode.NotFound, "No such conversation"),
        ("conversations/%01", HttpStatusCode.NotFound, "No such conversation"),
    ];

    [Fact]
    public async Task Wrong_requests_are_answered_with_what_is_wrong()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var house = await RealHouse.StartAsync(cancel);
        foreach (var (path, status, words) in Rest)
        {
            var (code, body) = await GetAsync(house, "/api/v1/" + path, RealHouse.Key, cancel);
            Assert.True(code == status && body.Contains(words, StringComparison.Ordinal), $"{path}: {code} {body}");
        }

        var (line, _) = await GetAsync(house, $"/v3/directline/conversations/{new string('n', 5000)}/activities", RealHouse.Secret, cancel);
        Assert.Equal(HttpStatusCode.NotFound, line);
        Assert.Equal(HttpStatusCode.BadRequest, await MessageAsync(house, "../x y", forwardedFor: null, cancel));
        Assert.Equal(HttpStatusCode.Forbidden, await MessageAsync(house, "api", forwardedFor: "203.0.113.7", cancel));
        Assert.Equal(HttpStatusCode.OK, await MessageAsync(house, "api", forwardedFor: null, cancel));
    }

    private static async Task<(HttpStatusCode Code, string Body)> GetAsync(RealHouse house, string path, string key, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await house.Http.SendAsync(request, cancel);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(cancel));
    }

    private static async Task<HttpStatusCode> MessageAsync(RealHouse house, string channel, string? forwardedFor, CancellationToken cancel)
    {
        var activity = $$"""{"type":"message","text":"hello","channelId":"{{channel}}","from":{"id":"u"},"conversation":{"id":"c"},"deliveryMode":"expectReplies"}""";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity, Encoding.UTF8, "application/json") };
        if (forwardedFor is not null) request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var response = await house.Http.SendAsync(request, cancel);
        return response.StatusCode;
    }
}
