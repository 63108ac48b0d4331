using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Threading.Channels;
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
    private const string DeskRole = "bot";
    private static readonly TimeSpan FarewellTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(10);

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
            using var telling = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
            using var hearing = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
            await Task.WhenAll(HearAsync(socket, telling, hearing.Token), TellAsync(socket, conversationId, after, hearing, telling.Token));
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

    /// <summary>Tells until the client leaves or the host stops; then takes leave, and waits a moment for the client's own.</summary>
    private async Task TellAsync(WebSocket socket, string conversationId, long after, CancellationTokenSource hearing, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(socket, conversationId, after, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
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
        hearing.CancelAfter(FarewellTime);
    }

    private async Task SendAsync(WebSocket socket, string conversationId, long after, CancellationToken cancellationToken)
    {
        // The watch begins before the first read: what is logged in between is heard of.
        using var watch = conversations.Watch(conversationId);
        var frame = new ArrayBufferWriter<byte>(4096);
        var typings = 0;
        var typing = false;
        var desk = new ChannelAccount("desk", Role: DeskRole);
        while (true)
        {
            var logged = await conversations.ReadAsync(conversationId, after, MostAtOnce, cancellationToken);
            if (logged.Count > 0)
            {
                ActivitySet.Write(frame, logged, after);
                await SendFrameAsync(socket, frame, cancellationToken);
                after = logged[^1].Position;
                desk = logged.LastOrDefault(entry => entry.Activity.From?.Role == DeskRole)?.Activity.From ?? desk;
                if (logged.Count == MostAtOnce) continue;
            }
            else if (typing)
            {
                ActivitySet.WriteTyping(frame, Typing(conversationId, after, ++typings, desk), after);
                await SendFrameAsync(socket, frame, cancellationToken);
            }

            typing = await WaitAsync(watch.Signals, cancellationToken);
        }
    }

    /// <summary>Waits for a signal, but only so long: another host may have written, too.</summary>
    /// <returns>Whether the desk is typing.</returns>
    private async ValueTask<bool> WaitAsync(ChannelReader<WatchSignal> signals, CancellationToken cancellationToken)
    {
        using var look = new CancellationTokenSource(LookAgainAfter, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, look.Token);
        try
        {
            await signals.WaitToReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (look.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }

        var typing = false;
        while (signals.TryRead(out var signal)) typing |= signal == WatchSignal.Typing;
        return typing;
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
    /// <remarks>A read that is cancelled breaks the connection: so it ends by the client's farewell, and is cancelled only when that does not come.</remarks>
    private static async Task HearAsync(WebSocket socket, CancellationTokenSource telling, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1024);
        try
        {
            var bytes = 0;
            while (bytes <= MostReceivedBytes)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                if (received.MessageType == WebSocketMessageType.Close) break;
                bytes = received.EndOfMessage ? 0 : bytes + received.Count;
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or WebSocketException)
        {
            // The connection broke or ends.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            await telling.CancelAsync();
        }
    }

    private async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var patience = new CancellationTokenSource(FarewellTime, time);
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

    /// <param name="desk">The same as in the desk's messages: the next of them ends the typing.</param>
    private static Activity Typing(string conversationId, long after, int number, ChannelAccount desk) => new()
    {
        Type = ActivityTypes.Typing,
        Id = $"{LoggedActivity.IdOf(conversationId, after)}-typing-{number:D6}",
        ChannelId = "webchat",
        From = desk,
        Conversation = new ConversationAccount(conversationId),
    };

    private void Leave(string conversationId)
    {
        if (_open.AddOrUpdate(conversationId, 0, (_, count) => count - 1) <= 0) _open.TryRemove(new KeyValuePair<string, int>(conversationId, 0));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stream of conversation {ConversationId} ends: the store cannot be read")]
    private static partial void StreamEndedWithoutStore(ILogger logger, string conversationId, Exception failure);
}
