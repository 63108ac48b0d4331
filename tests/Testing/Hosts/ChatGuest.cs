using System.Buffers;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace FrontOffice.Tests.Testing.Hosts;

/// <summary>A guest on web chat: Direct Line over HTTP with the stream, against a real host.</summary>
public sealed class ChatGuest(HttpClient host, string secret) : IAsyncDisposable
{
    private HttpClient _http = host;
    private readonly ArrayBufferWriter<byte> _frame = new();
    private ClientWebSocket? _stream;
    private string _token = "";
    private int _said;

    public string ConversationId { get; private set; } = "";

    /// <summary>Where the guest has read to.</summary>
    public string Watermark { get; private set; } = "";

    /// <summary>All that the desk has said, in order.</summary>
    public List<JsonObject> Heard { get; } = [];

    /// <summary>Opens a conversation and waits for the welcome.</summary>
    public async Task<JsonObject> StartAsync(string locale, CancellationToken cancellationToken)
    {
        var made = await PostAsync("/v3/directline/tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = "dl_" + Guid.NewGuid().ToString("N") } }, secret, cancellationToken);
        _token = (string)made["token"]!;
        ConversationId = (string)made["conversationId"]!;
        var started = await PostAsync("/v3/directline/conversations", new JsonObject { ["locale"] = locale }, _token, cancellationToken);
        await ConnectAsync((string)started["streamUrl"]!, cancellationToken);
        return await HearAsync(cancellationToken);
    }

    /// <summary>Says something and waits for the desk's next message.</summary>
    public async Task<JsonObject> SayAsync(string words, CancellationToken cancellationToken)
    {
        await SendAsync(words, $"{ConversationId}-{++_said}", cancellationToken);
        return await HearAsync(cancellationToken);
    }

    /// <summary>Sends a message without waiting for the reply; the same key twice is the same message.</summary>
    public Task SendAsync(string words, string key, CancellationToken cancellationToken) =>
        PostAsync(
            $"/v3/directline/conversations/{ConversationId}/activities",
            new JsonObject { ["type"] = "message", ["text"] = words, ["channelData"] = new JsonObject { ["clientActivityID"] = key } },
            _token,
            cancellationToken);

    /// <summary>Comes back after the connection, or the host, was lost.</summary>
    public async Task ReconnectAsync(HttpClient other, CancellationToken cancellationToken)
    {
        _http = other;
        _stream?.Dispose();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{ConversationId}?watermark={Watermark}");
        var found = await AskAsync(request, _token, cancellationToken);
        _token = (string)found["token"]!;
        await ConnectAsync((string)found["streamUrl"]!, cancellationToken);
    }

    /// <summary>The desk's next message.</summary>
    public async Task<JsonObject> HearAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var set = await ReceiveAsync(cancellationToken);
            Watermark = (string?)set["watermark"] ?? Watermark;
            var fresh = set["activities"]!.AsArray().Select(activity => activity!.AsObject())
                .Where(activity => (string?)activity["type"] == "message" && (string?)activity["from"]?["role"] == "bot").ToList();
            Heard.AddRange(fresh);
            if (fresh.Count > 0) return fresh[^1];
        }
    }

    public ValueTask DisposeAsync()
    {
        _stream?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task ConnectAsync(string streamUrl, CancellationToken cancellationToken)
    {
        var url = new UriBuilder(new Uri(_http.BaseAddress!, new Uri(streamUrl, UriKind.RelativeOrAbsolute)))
        {
            Scheme = "ws",
            Host = _http.BaseAddress!.Host,
            Port = _http.BaseAddress.Port,
        };
        _stream = new ClientWebSocket();
        _stream.Options.KeepAliveInterval = TimeSpan.Zero;
        await _stream.ConnectAsync(url.Uri, cancellationToken);
    }

    private async Task<JsonObject> ReceiveAsync(CancellationToken cancellationToken)
    {
        _frame.ResetWrittenCount();
        while (true)
        {
            var received = await _stream!.ReceiveAsync(_frame.GetMemory(16 * 1024), cancellationToken); // Connected by StartAsync.
            if (received.MessageType == WebSocketMessageType.Close) throw new WebSocketException("The host closed the stream.");
            _frame.Advance(received.Count);
            if (!received.EndOfMessage) continue;
            if (_frame.WrittenCount > 0) return JsonNode.Parse(_frame.WrittenSpan)!.AsObject();
        }
    }

    private Task<JsonObject> PostAsync(string path, JsonObject body, string token, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        return AskAsync(request, token, cancellationToken);
    }

    private async Task<JsonObject> AskAsync(HttpRequestMessage request, string token, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await _http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (!response.IsSuccessStatusCode) throw new HttpRequestException($"{(int)response.StatusCode}: {text}", inner: null, response.StatusCode);
        return JsonNode.Parse(text)!.AsObject();
    }
}
