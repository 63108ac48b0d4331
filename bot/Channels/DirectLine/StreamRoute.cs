using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Turns;
using FrontOffice.Data.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>Tells a client of each activity as it is logged, over a WebSocket.</summary>
internal sealed partial class StreamRoute(
    Admission admission,
    IConversations conversations,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    IOptions<DirectLineOptions> options,
    ILogger<StreamRoute> logger)
{
    private const int MostAtOnce = 100;
    private const int MostReceivedBytes = 65_536;
    private readonly ConcurrentDictionary<string, int> _open = new(StringComparer.Ordinal);

    /// <summary>GET conversations/{id}/stream?watermark=&amp;t=.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        var conversationId = (string)context.GetRouteValue("conversationId")!; // The route has it.
        if (await RefusedAsync(context, conversationId) is { } refused)
        {
            await refused.WriteAsync(context);
            return;
        }

        Watermark.TryRead(context.Request, out var after); // Read before, in RefusedAsync.
        if (_open.AddOrUpdate(conversationId, 1, (_, count) => count + 1) > options.Value.StreamsPerConversation)
        {
            Leave(conversationId);
            await Refusal.TooMany(options.Value.StreamPatience).WriteAsync(context);
            return;
        }

        try
        {
            var patience = options.Value.StreamPatience;
            using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = patience, KeepAliveTimeout = patience });
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
            await Task.WhenAll(ReceiveAsync(socket, ended), RunAsync(socket, conversationId, after, ended));
        }
        finally
        {
            Leave(conversationId);
        }
    }

    private async ValueTask<Refusal?> RefusedAsync(HttpContext context, string conversationId)
    {
        var (token, refused) = admission.Stream(context, conversationId);
        if (token is null) return refused;
        if (!context.WebSockets.IsWebSocketRequest) return Refusal.BadArgument("This address is opened as a WebSocket.");
        if (!Watermark.TryRead(context.Request, out _)) return Watermark.Wrong;
        return await conversations.FindAsync(conversationId, context.RequestAborted) is null ? Refusal.NoSuchConversation : null;
    }

    private async Task RunAsync(WebSocket socket, string conversationId, long after, CancellationTokenSource ended)
    {
        try
        {
            await SendAsync(socket, conversationId, after, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The client left, or the host stops.
        }
        catch (WebSocketException)
        {
            // The connection broke; the client comes back with its watermark.
        }
        catch (StoreUnavailableException failure)
        {
            StreamEndedWithoutStore(logger, conversationId, failure);
        }

        await CloseAsync(socket);
        await ended.CancelAsync();
    }

    private async Task SendAsync(WebSocket socket, string conversationId, long after, CancellationToken cancellationToken)
    {
        // The watch begins before the first read: what is logged in between is heard of.
        using var watch = conversations.Watch(conversationId);
        var frame = new ArrayBufferWriter<byte>(4096);
        var typings = 0;
        while (true)
        {
            var logged = await conversations.ReadAsync(conversationId, after, MostAtOnce, cancellationToken);
            if (logged.Count > 0)
            {
                ActivitySet.Write(frame, logged, after);
                await SendFrameAsync(socket, frame, cancellationToken);
                after = logged[^1].Position;
                if (logged.Count == MostAtOnce) continue;
            }

            while (await watch.Signals.ReadAsync(cancellationToken) == WatchSignal.Typing)
            {
                ActivitySet.WriteTyping(frame, Typing(conversationId, after, ++typings), after);
                await SendFrameAsync(socket, frame, cancellationToken);
            }
        }
    }

    /// <summary>Waits for a slow reader only so long: its stream ends and it reads on from its watermark.</summary>
    private async Task SendFrameAsync(WebSocket socket, ArrayBufferWriter<byte> frame, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(options.Value.StreamPatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await socket.SendAsync(frame.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, either.Token);
        }
        catch (OperationCanceledException failure) when (patience.IsCancellationRequested)
        {
            throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely, failure);
        }

        frame.ResetWrittenCount();
    }

    /// <summary>Clients send empty frames to keep proxies awake: they, and whatever else comes, are read and dropped.</summary>
    private static async Task ReceiveAsync(WebSocket socket, CancellationTokenSource ended)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1024);
        try
        {
            var bytes = 0;
            while (bytes <= MostReceivedBytes)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), ended.Token);
                if (received.MessageType == WebSocketMessageType.Close) break;
                bytes = received.EndOfMessage ? 0 : bytes + received.Count;
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // This side ends.
        }
        catch (WebSocketException)
        {
            // The connection broke.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            await ended.CancelAsync();
        }
    }

    private async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2), time);
        try
        {
            var status = lifetime.ApplicationStopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
            await socket.CloseOutputAsync(status, null, patience.Token);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException)
        {
            socket.Abort();
        }
    }

    private static Activity Typing(string conversationId, long after, int number) => new()
    {
        Type = ActivityTypes.Typing,
        Id = $"{LoggedActivity.IdOf(conversationId, after)}-typing-{number:D6}",
        ChannelId = "webchat",
        From = new ChannelAccount("desk", Role: "bot"),
        Conversation = new ConversationAccount(conversationId),
    };

    private void Leave(string conversationId)
    {
        if (_open.AddOrUpdate(conversationId, 0, (_, count) => count - 1) <= 0) _open.TryRemove(new KeyValuePair<string, int>(conversationId, 0));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stream of conversation {ConversationId} ends: the store cannot be read")]
    private static partial void StreamEndedWithoutStore(ILogger logger, string conversationId, Exception failure);
}
