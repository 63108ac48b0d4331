using System.Net;
using System.Security.Cryptography;
using System.Text;
using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Channels.DirectLine;
using FrontOffice.Bot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FrontOffice.Bot.Channels.Connector;

/// <summary>
/// <c>POST /api/messages</c>, the Bot Framework's door. So far it is open to this machine only and to <c>deliveryMode: "expectReplies"</c>,
/// where the replies are the answer to the request: no caller is authenticated and nothing is sent to a service URL.
/// </summary>
/// <seealso href="https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md#delivery-mode">Delivery mode</seealso>
public static class MessagesRoute
{
    private const int MostBytes = 256 * 1024;
    private const string ExpectReplies = "expectReplies";

    public static WebApplication MapMessages(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var conversations = app.Services.GetRequiredService<IConversations>();
        app.MapPost("/api/messages", (RequestDelegate)(context => ReceiveAsync(context, conversations))).ExcludeFromDescription();
        return app;
    }

    private static async Task ReceiveAsync(HttpContext context, IConversations conversations)
    {
        if (await ReadAsync(context) is not { } activity) return;

        var replies = await AnswerAsync(activity, conversations, context.RequestAborted);
        await JsonAnswer.WriteAsync(context, StatusCodes.Status200OK, new ExpectedReplies(replies), ConnectorJson.Default.ExpectedReplies);
    }

    /// <returns>Null when the request was refused; the answer is written then.</returns>
    private static async ValueTask<Activity?> ReadAsync(HttpContext context)
    {
        // A page of another site cannot send JSON here without a preflight, which is not answered.
        if (context.Connection.RemoteIpAddress is not { } caller || !IPAddress.IsLoopback(caller)) return Refuse(context, StatusCodes.Status403Forbidden);
        // What a proxy on this machine hands on comes from elsewhere.
        if (context.Request.Headers.ContainsKey("X-Forwarded-For") || context.Request.Headers.ContainsKey("Forwarded")) return Refuse(context, StatusCodes.Status403Forbidden);
        if (!context.Request.HasJsonContentType()) return Refuse(context, StatusCodes.Status415UnsupportedMediaType);

        var (activity, refused) = await JsonBody.ReadAsync(context, ActivitiesJson.Default.Activity, MostBytes);
        if (refused is not null || activity is not { Type.Length: > 0, Conversation.Id.Length: > 0, From.Id.Length: > 0 }) return Refuse(context, StatusCodes.Status400BadRequest);
        if (activity.ChannelId is { Length: > 0 } channel && !IsChannel(channel)) return Refuse(context, StatusCodes.Status400BadRequest);
        if (activity.Type == ActivityTypes.Invoke || activity.DeliveryMode != ExpectReplies) return Refuse(context, StatusCodes.Status501NotImplemented);
        return activity;
    }

    private static async ValueTask<IReadOnlyList<Activity>> AnswerAsync(Activity activity, IConversations conversations, CancellationToken cancellationToken)
    {
        var channel = activity.ChannelId is { Length: > 0 } told ? told : "api";
        var id = $"{channel}-{Digest(activity.Conversation!.Id!)}"; // Checked when it was read, as From is.
        var guest = activity.From!;
        await conversations.OpenAsync(new ConversationStart(id, channel, guest.Id!, guest.Name, activity.Locale, NetworkAddress: null), cancellationToken);
        if (activity.Type != ActivityTypes.Message) return [];

        var key = activity.Id is { Length: > 0 and <= 100 } own ? own : Guid.NewGuid().ToString("N");
        var accepted = await conversations.AcceptAsync(new Inbound(id, activity, key), cancellationToken);
        var replies = await conversations.RepliesToAsync(accepted, cancellationToken);
        return [.. replies.Select(reply => reply.Activity)];
    }

    /// <summary>A channel's name becomes part of ids.</summary>
    private static bool IsChannel(string name) => name.Length <= 50 && name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_');

    private static Activity? Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return null;
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
