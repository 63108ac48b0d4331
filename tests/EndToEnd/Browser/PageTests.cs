using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace FrontOffice.Tests.EndToEnd.Browser;

/// <summary>The page as it goes over the wire.</summary>
public sealed partial class PageTests(BrowserHouse house)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "fr-CH, fr;q=0.9, en;q=0.8", "fr")]
    [InlineData("/", "de, en;q=0.5, fr;q=0.7", "fr")]
    [InlineData("/", "de", "en")]
    [InlineData("/?lang=fr", "en", "fr")]
    [InlineData("/?lang=xx", "en", "en")]
    public async Task The_page_speaks_the_language_asked_for_or_liked_best(string path, string liked, string spoken)
    {
        using var http = await HttpAsync();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(liked);

        var page = await http.GetStringAsync(path, Cancelled);

        Assert.Contains($"<html lang=\"{spoken}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_welcome_is_a_few_kilobytes_and_strict()
    {
        using var http = await HttpAsync();
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");

        using var answer = await http.GetAsync("/", Cancelled);
        var page = await answer.Content.ReadAsStringAsync(Cancelled);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var own = Assets().Matches(page).Select(match => match.Value).Where(path => !path.Contains("webchat", StringComparison.Ordinal)).Distinct().ToList();
        var bytes = await Task.WhenAll(own.Select(async path => (await http.GetByteArrayAsync(path, Cancelled)).Length));

        Assert.InRange(page.Length, 2000, 8000);
        Assert.InRange(bytes.Sum(), 2000, 12_000);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-", policy, StringComparison.Ordinal);
        Assert.EndsWith("base-uri 'none'; form-action 'none'; frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("microphone=()", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Web_chat_comes_compressed_and_is_kept_for_ever()
    {
        using var http = await HttpAsync();
        var path = WebChat().Match(await http.GetStringAsync("/", Cancelled)).Value;
        Assert.SkipWhen(path.Length == 0, "Web Chat was not fetched: npm brings it.");
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));

        using var answer = await http.SendAsync(request, Cancelled);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancelled);

        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.InRange(bytes.Length, 500_000, 700_000);
        Assert.Contains(answer.Headers.CacheControl!.Extensions, extension => extension.Name == "immutable");
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl.MaxAge);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        using var http = await HttpAsync();

        using var asset = await http.GetAsync("/assets/page.000000000000.js", Cancelled);
        using var climbing = await http.GetAsync("/assets/..%2fappsettings.json", Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, asset.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, climbing.StatusCode);
    }

    [Fact]
    public async Task Privacy_is_told_in_both_languages()
    {
        using var http = await HttpAsync();

        var english = await http.GetStringAsync("/privacy?lang=en", Cancelled);
        var french = await http.GetStringAsync("/privacy?lang=fr", Cancelled);

        Assert.Contains("<h1>", english, StringComparison.Ordinal);
        Assert.Contains("Vie privée", french, StringComparison.Ordinal);
    }

    private async Task<HttpClient> HttpAsync() => new() { BaseAddress = (await house.HostAsync()).Address };

    [GeneratedRegex("/assets/[a-z]+\\.[0-9a-f]{12}\\.(js|css)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Assets();

    [GeneratedRegex("/assets/webchat\\.[0-9a-f]{12}\\.js", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WebChat();
}
