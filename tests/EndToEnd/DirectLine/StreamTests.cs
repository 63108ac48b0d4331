using System.Net.WebSockets;
using System.Text;

namespace FrontOffice.Tests.EndToEnd.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task A_stream_tells_what_was_said_and_what_is_said_then()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        using var socket = await client.OpenStreamAsync();

        var (greeting, _) = await GuestClient.TextsAsync(socket, 1);
        await client.SayAsync("hello");
        var (answer, _) = await GuestClient.TextsAsync(socket, 2);

        Assert.Equal(["Welcome "], greeting);
        Assert.Equal(["hello", "You said: hello"], answer);
    }

    [Theory]
    [InlineData("https://desk.example.org", "wss://desk.example.org/v3/directline/conversations/")]
    [InlineData("http://desk.example.org:8080", "ws://desk.example.org:8080/v3/directline/conversations/")]
    public async Task Behind_a_proxy_a_stream_s_address_is_the_public_one(string publicUrl, string begins)
    {
        await using var server = await DirectLineServer.StartAsync(options => options.PublicUrl = publicUrl);

        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);

        Assert.StartsWith(begins, client.StreamUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_frames_and_chatter_are_ignored()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        using var socket = await client.OpenStreamAsync();

        await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        await socket.SendAsync(Encoding.UTF8.GetBytes("""{"type":"message"}"""), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        await client.SayAsync("hello");
        var (texts, _) = await GuestClient.TextsAsync(socket, 3);

        Assert.Equal(["Welcome ", "hello", "You said: hello"], texts);
    }

    [Fact]
    public async Task The_desk_s_typing_is_shown_and_not_kept()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        using var socket = await client.OpenStreamAsync();
        await GuestClient.TextsAsync(socket, 1);

        server.Desk.Type(client.ConversationId);
        var frame = await GuestClient.NextAsync(socket);

        Assert.Equal("typing", (string)frame!["activities"]![0]!["type"]!);
        Assert.Equal("bot", (string)frame["activities"]![0]!["from"]!["role"]!);
        Assert.Equal(["Welcome "], await client.TextsAsync());
    }

    [Fact]
    public async Task A_broken_stream_goes_on_from_its_watermark_without_loss_or_repeat()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        string watermark;
        using (var broken = await client.OpenStreamAsync())
        {
            (_, watermark) = await GuestClient.TextsAsync(broken, 1);
            broken.Abort();
        }

        for (var number = 0; number < 150; number++) await client.SayAsync($"{number}");
        await client.ReconnectAsync(watermark);
        using var socket = await client.OpenStreamAsync();
        var (texts, _) = await GuestClient.TextsAsync(socket, 300);

        Assert.Equal(Enumerable.Range(0, 150).SelectMany(number => new[] { $"{number}", $"You said: {number}" }), texts);
    }

    [Fact]
    public async Task A_stream_s_address_waits_a_minute_and_an_open_stream_outlives_it()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        using var socket = await client.OpenStreamAsync();
        await GuestClient.TextsAsync(socket, 1);

        server.Clock.Advance(TimeSpan.FromSeconds(61));
        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenStreamAsync());
        await client.SayAsync("hello");
        var (texts, _) = await GuestClient.TextsAsync(socket, 2);

        Assert.Equal(["hello", "You said: hello"], texts);
    }

    [Fact]
    public async Task A_conversation_s_token_opens_no_stream_and_a_stream_s_token_no_conversation()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        var address = client.StreamUrl[..client.StreamUrl.IndexOf("t=", StringComparison.Ordinal)];
        var streamToken = client.StreamUrl[(address.Length + 2)..];

        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenStreamAsync($"{address}t={client.Token}"));
        client.Token = streamToken;
        var (status, _) = await client.GetAsync();

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task One_conversation_holds_only_so_many_streams_and_a_closed_one_makes_room()
    {
        await using var server = await DirectLineServer.StartAsync(options => options.StreamsPerConversation = 1);
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        using var first = await client.OpenStreamAsync();
        await GuestClient.TextsAsync(first, 1);

        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenStreamAsync());
        await first.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        using var second = await client.OpenStreamAsync();
        var (texts, _) = await GuestClient.TextsAsync(second, 1);

        Assert.Equal(["Welcome "], texts);
    }

    [Fact]
    public async Task A_stopping_host_closes_its_streams()
    {
        await using var server = await DirectLineServer.StartAsync();
        var client = await GuestClient.StartAsync(server.Http, DirectLineServer.Secret);
        using var socket = await client.OpenStreamAsync();
        await GuestClient.TextsAsync(socket, 1);

        var stopped = server.StopAsync();
        var frame = await GuestClient.NextAsync(socket);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        await stopped;

        Assert.Null(frame);
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
    }
}
