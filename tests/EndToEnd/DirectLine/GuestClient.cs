using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FrontOffice.Tests.EndToEnd.DirectLine;

/// <summary>A client of Direct Line 3.0 that does what the protocol says and nothing more.</summary>
internal sealed class GuestClient(HttpClient http)
{
    private const string Prefix = "/v3/directline";

    public string ConversationId { get; private set; } = "";

    public string Token { get; set; } = "";

    public string StreamUrl { get; private set; } = "";

    /// <summary>Long enough for the slowest machine, short enough to notice.</summary>
    private static CancellationToken Cancelled
    {
        get
        {
            var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            limit.CancelAfter(TimeSpan.FromSeconds(30));
            return limit.Token;
        }
    }

    public static async Task<GuestClient> StartAsync(HttpClient http, string secret, string? locale = null)
    {
        var client = new GuestClient(http);
        await client.GenerateAsync(secret);
        var (status, _) = await client.StartAsync(locale);
        Assert.Equal(HttpStatusCode.Created, status);
        return client;
    }

    public async Task<JsonNode> GenerateAsync(string secret, object? body = null)
    {
        Token = secret;
        var (status, made) = await SendAsync(HttpMethod.Post, "/tokens/generate", body ?? new { user = new { id = "dl_guest", name = "Camille" } });
        Assert.Equal(HttpStatusCode.OK, status);
        ConversationId = (string)made["conversationId"]!;
        Token = (string)made["token"]!;
        return made;
    }

    public async Task<(HttpStatusCode Status, JsonNode Body)> StartAsync(string? locale = null)
    {
        var (status, body) = await SendAsync(HttpMethod.Post, "/conversations", new { locale });
        StreamUrl = (string?)body["streamUrl"] ?? "";
        return (status, body);
    }

    public async Task<(HttpStatusCode Status, JsonNode Body)> ReconnectAsync(string watermark)
    {
        var (status, body) = await SendAsync(HttpMethod.Get, $"/conversations/{ConversationId}?watermark={watermark}");
        StreamUrl = (string?)body["streamUrl"] ?? "";
        Token = (string?)body["token"] ?? Token;
        return (status, body);
    }

    public Task<(HttpStatusCode Status, JsonNode Body)> SayAsync(string text, string? clientActivityId = null) =>
        PostAsync(new { type = "message", text, channelData = new { clientActivityID = clientActivityId ?? Guid.NewGuid().ToString() } });

    public Task<(HttpStatusCode Status, JsonNode Body)> PostAsync(object activity) =>
        SendAsync(HttpMethod.Post, $"/conversations/{ConversationId}/activities", activity);

    public Task<(HttpStatusCode Status, JsonNode Body)> GetAsync(string watermark = "") =>
        SendAsync(HttpMethod.Get, $"/conversations/{ConversationId}/activities?watermark={watermark}");

    public async Task<IReadOnlyList<string>> TextsAsync(string watermark = "")
    {
        var (status, body) = await GetAsync(watermark);
        Assert.Equal(HttpStatusCode.OK, status);
        return [.. body["activities"]!.AsArray().Select(activity => (string?)activity!["text"] ?? "")];
    }

    public Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(HttpMethod method, string path, object? body = null) =>
        SendAsync(method, path, body is null ? null : JsonContent.Create(body), null);

    public async Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(HttpMethod method, string path, HttpContent? content, string? origin)
    {
        using var request = new HttpRequestMessage(method, Prefix + path) { Content = content };
        if (Token.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (origin is not null) request.Headers.Add("Origin", origin);
        using var response = await http.SendAsync(request, Cancelled);
        var text = await response.Content.ReadAsStringAsync(Cancelled);
        return (response.StatusCode, JsonNode.Parse(text.Length == 0 ? "{}" : text)!);
    }

    public async Task<ClientWebSocket> OpenStreamAsync(string? url = null)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(url ?? StreamUrl), Cancelled);
        return socket;
    }

    /// <summary>The next frame, or null when the service closed the stream.</summary>
    public static async Task<JsonNode?> NextAsync(ClientWebSocket socket)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[16_384];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), Cancelled);
            if (received.MessageType == WebSocketMessageType.Close) return null;
            whole.Write(buffer, 0, received.Count);
            if (received.EndOfMessage) return JsonNode.Parse(Encoding.UTF8.GetString(whole.ToArray()));
        }
    }

    /// <summary>Texts out of the stream until as many have come.</summary>
    public static async Task<(IReadOnlyList<string> Texts, string Watermark)> TextsAsync(ClientWebSocket socket, int count)
    {
        var texts = new List<string>();
        var watermark = "";
        while (texts.Count < count)
        {
            var frame = await NextAsync(socket) ?? throw new JsonException("The stream was closed.");
            texts.AddRange(frame["activities"]!.AsArray().Select(activity => (string?)activity!["text"] ?? (string)activity["type"]!));
            watermark = (string)frame["watermark"]!;
        }

        return (texts, watermark);
    }
}
