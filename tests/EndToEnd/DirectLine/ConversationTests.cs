using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace FrontOffice.Tests.EndToEnd.DirectLine;

public sealed class ConversationTests
{
    private static readonly string Megabyte = new('x', 1_048_576);

    [Fact]
    public async Task A_new_conversation_is_greeted_once_in_the_page_s_language()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret, "fr-FR");

        var (again, body) = await client.StartAsync("fr-FR");

        Assert.Equal(HttpStatusCode.OK, again);
        Assert.Equal(client.ConversationId, (string)body["conversationId"]!);
        Assert.StartsWith("ws://127.0.0.1:", (string)body["streamUrl"]!, StringComparison.Ordinal);
        Assert.Equal(["Welcome fr-FR"], await client.TextsAsync());
    }

    [Fact]
    public async Task A_message_comes_back_with_its_sender_from_the_token_and_its_client_s_id()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        var (_, posted) = await client.PostAsync(new
        {
            type = "message",
            text = "hello",
            from = new { id = "the-manager", role = "bot" },
            serviceUrl = "https://elsewhere.example",
            channelData = new { clientActivityID = "abc", somethingElse = 1 },
        });
        var (_, read) = await client.GetAsync();
        var echo = read["activities"]![1]!;

        Assert.Equal((string)posted["id"]!, (string)echo["id"]!);
        Assert.Equal("dl_guest", (string)echo["from"]!["id"]!);
        Assert.Equal("user", (string)echo["from"]!["role"]!);
        Assert.Equal("""{"clientActivityID":"abc"}""", echo["channelData"]!.ToJsonString());
        Assert.Null(echo["serviceUrl"]);
    }

    [Fact]
    public async Task A_second_copy_of_a_message_finds_the_first()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        var copies = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.SayAsync("yes", "same")));
        var texts = await client.TextsAsync();

        Assert.Single(copies.Select(copy => (string)copy.Body["id"]!).Distinct());
        Assert.Equal(["Welcome ", "yes", "You said: yes"], texts);
    }

    [Fact]
    public async Task A_watermark_is_where_reading_goes_on_and_replaying_one_loses_nothing()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        var (_, greeted) = await client.GetAsync();
        var watermark = (string)greeted["watermark"]!;
        await client.SayAsync("one");

        var (_, first) = await client.GetAsync(watermark);
        var (_, replayed) = await client.GetAsync(watermark);
        var (_, nothing) = await client.GetAsync((string)first["watermark"]!);

        Assert.Equal(first.ToJsonString(), replayed.ToJsonString());
        Assert.Equal(2, first["activities"]!.AsArray().Count);
        Assert.Empty(nothing["activities"]!.AsArray());
        Assert.Equal((string)first["watermark"]!, (string)nothing["watermark"]!);
    }

    [Fact]
    public async Task A_pressed_button_carries_its_option_and_nothing_else()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        await client.PostAsync(new { type = "message", text = "The double", value = new { option = "offer-1", price = 1 } });
        var (_, read) = await client.GetAsync();

        Assert.Equal("""{"option":"offer-1"}""", read["activities"]![1]!["value"]!.ToJsonString());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message"} {"type":"message"}""")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var (status, answer) = await client.SendAsync(HttpMethod.Post, $"/conversations/{client.ConversationId}/activities", content, null);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("BadArgument", (string)answer["error"]!["code"]!);
        Assert.Equal(["Welcome "], await client.TextsAsync());
    }

    [Fact]
    public async Task A_body_that_is_too_deep_is_refused()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        using var content = new StringContent($$"""{"type":"message","value":{{new string('[', 50)}}{{new string(']', 50)}}}""");
        var (status, _) = await client.SendAsync(HttpMethod.Post, $"/conversations/{client.ConversationId}/activities", content, null);

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_megabyte_is_too_large_whether_or_not_it_says_so(bool chunked)
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        using HttpContent content = chunked
            ? new StreamContent(new UnseekableStream(Encoding.UTF8.GetBytes(Megabyte)))
            : new StringContent(Megabyte);

        var (status, body) = await client.SendAsync(HttpMethod.Post, $"/conversations/{client.ConversationId}/activities", content, null);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Equal("MessageSizeTooBig", (string)body["error"]!["code"]!);
    }

    [Fact]
    public async Task A_file_is_declined_and_not_kept()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        using var form = new MultipartFormDataContent();
        using var activity = new StringContent("""{"type":"message"}""");
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(activity, "activity");
        using var file = new ByteArrayContent([1, 2, 3]);
        form.Add(file, "file", "passport.jpg");

        var (status, body) = await client.SendAsync(HttpMethod.Post, $"/conversations/{client.ConversationId}/upload?userId=dl_guest", form, null);

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal("UploadNotWanted", (string)body["error"]!["code"]!);
        Assert.Equal(["Welcome "], await client.TextsAsync());
    }

    [Fact]
    public async Task Typing_and_unknown_kinds_are_acknowledged_and_forgotten()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        var (typing, _) = await client.PostAsync(new { type = "typing" });
        var (update, _) = await client.PostAsync(new { type = "conversationUpdate" });
        var (unknown, _) = await client.PostAsync(new { type = "wave" });

        Assert.All([typing, update, unknown], status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(["Welcome "], await client.TextsAsync());
    }

    [Fact]
    public async Task A_conversation_not_yet_opened_is_not_found()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = new GuestClient(server.Http);
        await client.GenerateAsync(DirectLineServer.Secret);

        var (said, _) = await client.SayAsync("hello");
        var (read, _) = await client.GetAsync();
        var (joined, _) = await client.ReconnectAsync("");

        Assert.All([said, read, joined], status => Assert.Equal(HttpStatusCode.NotFound, status));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_was_never_given_is_refused(string watermark)
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        var (status, _) = await client.GetAsync(watermark);

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public async Task When_nothing_can_be_kept_the_sender_is_told_to_try_again()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        server.Desk.Away = true;
        var (away, body) = await client.SayAsync("hello", "one");
        server.Desk.Away = false;
        var (back, _) = await client.SayAsync("hello", "one");

        Assert.Equal(HttpStatusCode.BadGateway, away);
        Assert.Equal("BotError", (string)body["error"]!["code"]!);
        Assert.Equal(HttpStatusCode.OK, back);
    }

    [Fact]
    public async Task A_flood_is_slowed_and_another_guest_is_not()
    {
        await using var server = await DirectLineServer.StartAsync(options => options.MessagesAtOnce = 3);
        var noisy = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        var calm = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        for (var message = 0; message < 3; message++) Assert.Equal(HttpStatusCode.OK, (await noisy.SayAsync("hey")).Status);
        var (fourth, body) = await noisy.SayAsync("hey");
        var (other, _) = await calm.SayAsync("hello");
        server.Clock.Advance(TimeSpan.FromSeconds(1));
        var (later, _) = await noisy.SayAsync("hey");

        Assert.Equal(HttpStatusCode.TooManyRequests, fourth);
        Assert.Equal("TooManyRequests", (string)body["error"]!["code"]!);
        Assert.Equal(HttpStatusCode.OK, other);
        Assert.Equal(HttpStatusCode.OK, later);
    }

    [Fact]
    public async Task One_address_begins_only_so_many_conversations()
    {
        await using var server = await DirectLineServer.StartAsync(options =>
        {
            options.LimitLoopback = true;
            options.AddressConversationsAtOnce = 2;
        });
        var ticket = server.GuestPageTicket();

        var statuses = new List<HttpStatusCode>();
        for (var number = 0; number < 3; number++)
        {
            var client = new GuestClient(server.Http) { Token = ticket };
            statuses.Add((await client.SendAsync(HttpMethod.Post, "/tokens/generate")).Status);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task A_page_elsewhere_may_ask_first_and_read_answers()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        preflight.Headers.Add("Origin", "https://hotel.example");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");

        using var answer = await server.Http.SendAsync(preflight, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("https://hotel.example", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("X-Ms-Bot-Agent", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.OrdinalIgnoreCase);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task What_is_not_served_is_refused_in_the_protocol_s_words()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        var (status, body) = await client.SendAsync(HttpMethod.Get, "/session/getsessionid");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal("NotFound", (string)body["error"]!["code"]!);
    }
}
