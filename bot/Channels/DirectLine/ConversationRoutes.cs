using FrontOffice.Bot.Channels.DirectLine.Limits;
using FrontOffice.Bot.Channels.DirectLine.Tokens;
using FrontOffice.Bot.Channels.DirectLine.Wire;
using FrontOffice.Bot.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>Opens conversations and takes guests back into them.</summary>
internal sealed class ConversationRoutes(Admission admission, TokenSigner signer, SenderLimits limits, IConversations conversations, IOptions<DirectLineOptions> options)
{
    private const string Channel = "webchat";
    private const int MostBytes = 16_384;
    private const int MostLocaleCharacters = 35;

    /// <summary>POST conversations: 201 for a new one, 200 for one that is open.</summary>
    public async Task StartAsync(HttpContext context)
    {
        var (token, refused) = admission.ShowsSecret(context) ? (ForSecret(), null) : admission.Token(context);
        if (token is null)
        {
            await refused!.WriteAsync(context); // No token comes with its refusal.
            return;
        }

        var (request, wrong) = await JsonBody.ReadAsync(context, DirectLineJson.Default.StartRequest, MostBytes);
        if (wrong is not null)
        {
            await wrong.WriteAsync(context);
            return;
        }

        var locale = request?.Locale is { Length: > 0 and <= MostLocaleCharacters } asked ? asked : null;
        var address = context.Connection.RemoteIpAddress?.ToString();
        var start = new ConversationStart(token.ConversationId, Channel, token.UserId, token.UserName, locale, address);
        var isNew = await conversations.OpenAsync(start, context.RequestAborted);
        await WriteAsync(context, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, token, watermark: null);
    }

    /// <summary>GET conversations/{id}?watermark=: a fresh token, and a stream that goes on from there.</summary>
    public async Task ReconnectAsync(HttpContext context)
    {
        var conversationId = (string)context.GetRouteValue("conversationId")!; // The route has it.
        var (token, refused) = await admission.ConversationAsync(context, conversationId);
        if (token is null)
        {
            await refused!.WriteAsync(context); // No token comes with its refusal.
            return;
        }

        if (!Watermark.TryRead(context.Request, out var after))
        {
            await Watermark.Wrong.WriteAsync(context);
            return;
        }

        var wait = limits.Read(conversationId);
        if (wait > TimeSpan.Zero)
        {
            await Refusal.TooMany(wait).WriteAsync(context);
            return;
        }

        if (await conversations.FindAsync(conversationId, context.RequestAborted) is null)
        {
            await Refusal.NoSuchConversation.WriteAsync(context);
            return;
        }

        await WriteAsync(context, StatusCodes.Status200OK, token, Watermark.Text(after));
    }

    private static ConversationToken ForSecret() =>
        new(TokenUse.Conversation, TokenRoutes.NewId(), $"dl_{TokenRoutes.NewId()}", null, DateTimeOffset.MaxValue, []);

    private Task WriteAsync(HttpContext context, int status, ConversationToken token, string? watermark)
    {
        var (text, expiresInSeconds) = signer.ForConversation(token.ConversationId, token.UserId, token.UserName, token.Origins);
        var query = watermark is null ? "" : $"watermark={watermark}&";
        var stream = $"{StreamOrigin(context.Request)}{DirectLineEndpoints.Prefix}/conversations/{token.ConversationId}/stream?{query}t={signer.ForStream(token)}";
        var body = new ConversationBody(token.ConversationId, text, expiresInSeconds, stream);
        return JsonAnswer.WriteAsync(context, status, body, DirectLineJson.Default.ConversationBody);
    }

    /// <summary>"ws://127.0.0.1:5080": the host as the client named it, or as the settings name it for those behind a proxy.</summary>
    private string StreamOrigin(HttpRequest request)
    {
        var origin = options.Value.PublicUrl is { Length: > 0 } url ? url : $"{request.Scheme}://{request.Host}{request.PathBase}";
        return $"ws{origin["http".Length..]}";
    }
}
