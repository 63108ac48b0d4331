using System.Security.Cryptography;
using System.Text;
using FrontOffice.Bot.Channels.DirectLine.Tokens;
using FrontOffice.Bot.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>Decides who may do what, before any body is read.</summary>
internal sealed class Admission(TokenSigner signer, IConversations conversations, IOptions<DirectLineOptions> options)
{
    private const string Bearer = "Bearer ";

    /// <summary>The token of a request, for whatever conversation it is.</summary>
    public (ConversationToken? Token, Refusal? Refused) Token(HttpContext context) => Verify(context, Shown(context), TokenUse.Conversation);

    /// <summary>The token of a request about one conversation; the secret opens each.</summary>
    public async ValueTask<(ConversationToken? Token, Refusal? Refused)> ConversationAsync(HttpContext context, string conversationId)
    {
        var shown = Shown(context);
        if (IsSecret(shown))
        {
            return await conversations.FindAsync(conversationId, context.RequestAborted) is { } start
                ? (new ConversationToken(TokenUse.Conversation, conversationId, start.GuestId, start.GuestName, DateTimeOffset.MaxValue, []), null)
                : (null, Refusal.NoSuchConversation);
        }

        var (token, refused) = Verify(context, shown, TokenUse.Conversation);
        if (token is null || token.ConversationId == conversationId) return (token, refused);
        var exists = await conversations.FindAsync(conversationId, context.RequestAborted) is not null;
        return (null, exists ? Refusal.OtherConversation : Refusal.NoSuchConversation);
    }

    /// <summary>The token in a stream's address.</summary>
    public (ConversationToken? Token, Refusal? Refused) Stream(HttpContext context, string conversationId)
    {
        var (token, refused) = Verify(context, context.Request.Query["t"].ToString(), TokenUse.Stream);
        return token is null || token.ConversationId == conversationId ? (token, refused) : (null, Refusal.OtherConversation);
    }

    /// <summary>Whether the request shows the house's secret.</summary>
    public bool ShowsSecret(HttpContext context) => IsSecret(Shown(context));

    /// <summary>Whether the request comes from the house's own guest page.</summary>
    public Refusal? GuestPage(HttpContext context)
    {
        var shown = Shown(context);
        if (shown.IsEmpty) return Refusal.NoToken;
        var verdict = signer.Verify(shown, TokenUse.GuestPage, out _);
        return verdict switch
        {
            TokenVerdict.Malformed => Refusal.TokenMalformed,
            TokenVerdict.Expired => Refusal.TokenExpired,
            _ => IsSameOrigin(context.Request) ? null : Refusal.OriginNotTrusted,
        };
    }

    private (ConversationToken? Token, Refusal? Refused) Verify(HttpContext context, ReadOnlySpan<char> shown, TokenUse use)
    {
        if (shown.IsEmpty) return (null, Refusal.NoToken);
        return signer.Verify(shown, use, out var token) switch
        {
            TokenVerdict.Malformed => (null, Refusal.TokenMalformed),
            TokenVerdict.Expired => (null, Refusal.TokenExpired),
            _ when !IsTrusted(context.Request, token) => (null, Refusal.OriginNotTrusted),
            _ => (token, null),
        };
    }

    private bool IsTrusted(HttpRequest request, ConversationToken token)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || IsSameOrigin(request)) return true;
        var allowed = options.Value.AllowedOrigins;
        return allowed.Contains(origin, StringComparer.OrdinalIgnoreCase)
            || (token.Origins.Count == 0 ? allowed.Count == 0 : token.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsSameOrigin(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site) && site == "same-origin") return true;
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsSecret(ReadOnlySpan<char> shown)
    {
        if (options.Value.Secret is not { Length: > 0 } secret || shown.IsEmpty || shown.Length > 512) return false;
        Span<byte> given = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> expected = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(shown.ToString()), given);
        SHA256.HashData(Encoding.UTF8.GetBytes(secret), expected);
        return CryptographicOperations.FixedTimeEquals(given, expected);
    }

    private static ReadOnlySpan<char> Shown(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString().AsSpan();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : [];
    }
}
