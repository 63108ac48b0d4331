using System.Net;
using System.Net.Http.Json;

namespace FrontOffice.Tests.EndToEnd.DirectLine;

public sealed class TokenTests
{
    [Fact]
    public async Task The_secret_makes_a_token_for_one_conversation_and_half_an_hour()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = new GuestClient(server.Http);

        var made = await client.GenerateAsync(DirectLineServer.Secret);

        Assert.Equal(1800, (int)made["expires_in"]!);
        Assert.NotEmpty(client.ConversationId);
        Assert.Equal(3, client.Token.Split('.').Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("another secret of these tests")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    public async Task Nobody_else_makes_one(string shown)
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = new GuestClient(server.Http) { Token = shown };

        var (status, body) = await client.SendAsync(HttpMethod.Post, "/tokens/generate");

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.NotEmpty((string)body["error"]!["code"]!);
        Assert.NotEmpty((string)body["error"]!["message"]!);
    }

    [Fact]
    public async Task The_guest_page_makes_one_from_its_own_site_only()
    {
        await using var server = await DirectLineServer.StartAsync(options => options.Secret = null);
        var client = new GuestClient(server.Http) { Token = server.GuestPageTicket() };
        var own = server.Http.BaseAddress!.GetLeftPart(UriPartial.Authority);

        var (there, _) = await client.SendAsync(HttpMethod.Post, "/tokens/generate", null, "https://elsewhere.example");
        var (here, made) = await client.SendAsync(HttpMethod.Post, "/tokens/generate", JsonContent.Create(new { user = new { id = "dl_somebody_else" } }), own);
        client.Token = (string)made["token"]!;
        var (used, _) = await client.SendAsync(HttpMethod.Post, "/conversations", null, "https://elsewhere.example");

        Assert.Equal(HttpStatusCode.Forbidden, there);
        Assert.Equal(HttpStatusCode.OK, here);
        Assert.Equal(HttpStatusCode.Forbidden, used);
    }

    [Fact]
    public async Task A_guest_page_s_ticket_opens_no_conversation()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = new GuestClient(server.Http) { Token = server.GuestPageTicket() };

        var (status, _) = await client.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task A_token_is_good_until_its_last_second_and_never_after()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        server.Clock.Advance(TimeSpan.FromSeconds(1799));
        var (before, _) = await client.GetAsync();
        server.Clock.Advance(TimeSpan.FromSeconds(1));
        var (after, body) = await client.GetAsync();
        var (refreshed, _) = await client.SendAsync(HttpMethod.Post, "/tokens/refresh");

        Assert.Equal(HttpStatusCode.OK, before);
        Assert.Equal(HttpStatusCode.Forbidden, after);
        Assert.Equal("TokenExpired", (string)body["error"]!["code"]!);
        Assert.Equal(HttpStatusCode.Forbidden, refreshed);
    }

    [Fact]
    public async Task A_refreshed_token_goes_on_where_the_first_ends()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        for (var quarter = 0; quarter < 8; quarter++)
        {
            server.Clock.Advance(TimeSpan.FromMinutes(15));
            var (status, body) = await client.SendAsync(HttpMethod.Post, "/tokens/refresh");
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Equal(client.ConversationId, (string)body["conversationId"]!);
            client.Token = (string)body["token"]!;
        }

        var (after, _) = await client.SayAsync("still here");

        Assert.Equal(HttpStatusCode.OK, after);
    }

    [Fact]
    public async Task Each_changed_character_spoils_a_token()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        var good = client.Token;

        for (var at = 0; at < good.Length; at += 7)
        {
            client.Token = $"{good[..at]}{(good[at] == 'A' ? 'B' : 'A')}{good[(at + 1)..]}";
            var (status, _) = await client.GetAsync();
            Assert.Equal(HttpStatusCode.Unauthorized, status);
        }
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        await using var server = await DirectLineServer.StartAsync();
        var one = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        var other = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        var (read, _) = await one.SendAsync(HttpMethod.Get, $"/conversations/{other.ConversationId}/activities");
        var (written, _) = await one.SendAsync(HttpMethod.Post, $"/conversations/{other.ConversationId}/activities", new { type = "message", text = "hello" });
        var (joined, _) = await one.SendAsync(HttpMethod.Get, $"/conversations/{other.ConversationId}");
        var (unknown, body) = await one.SendAsync(HttpMethod.Get, "/conversations/nobody/activities");

        Assert.Equal(HttpStatusCode.Forbidden, read);
        Assert.Equal(HttpStatusCode.Forbidden, written);
        Assert.Equal(HttpStatusCode.Forbidden, joined);
        Assert.Equal(HttpStatusCode.NotFound, unknown);
        Assert.Equal("ConversationNotFound", (string)body["error"]!["code"]!);
    }

    [Fact]
    public async Task Trusted_sites_may_use_a_token_and_others_not()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = new GuestClient(server.Http);
        await client.GenerateAsync(DirectLineServer.Secret, new { user = new { id = "dl_1" }, trustedOrigins = new[] { "https://hotel.example" } });

        var (trusted, _) = await client.SendAsync(HttpMethod.Post, "/conversations", null, "https://hotel.example");
        var (other, _) = await client.SendAsync(HttpMethod.Post, "/conversations", null, "https://elsewhere.example");

        Assert.Equal(HttpStatusCode.Created, trusted);
        Assert.Equal(HttpStatusCode.Forbidden, other);
    }

    [Fact]
    public async Task A_token_outlives_the_host()
    {
        var folder = Directory.CreateTempSubdirectory("directline").FullName;
        var desk = new EchoConversations();
        await using var first = await DirectLineServer.StartAsync(options => options.KeyFolder = folder, desk);
        var client = await GuestClient.StartAsync(first.Http, DirectLineServer.Secret);
        await using var second = await DirectLineServer.StartAsync(options => options.KeyFolder = folder, desk);

        var after = new GuestClient(second.Http) { Token = client.Token };
        var (status, _) = await after.SendAsync(HttpMethod.Get, $"/conversations/{client.ConversationId}/activities");

        Assert.Equal(HttpStatusCode.OK, status);
    }
}
