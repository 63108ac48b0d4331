using System.Buffers.Text;
using System.Security.Cryptography;
using FrontOffice.Bot.Channels.DirectLine.Limits;
using FrontOffice.Bot.Channels.DirectLine.Tokens;
using FrontOffice.Bot.Channels.DirectLine.Wire;
using Microsoft.AspNetCore.Http;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>Makes tokens and lengthens their life.</summary>
internal sealed class TokenRoutes(Admission admission, TokenSigner signer, SenderLimits limits)
{
    private const int MostBytes = 16_384;
    private const int MostOrigins = 20;

    /// <summary>POST tokens/generate: a new conversation's token, for the secret's holder or the house's own guest page.</summary>
    public async Task GenerateAsync(HttpContext context)
    {
        var bySecret = admission.ShowsSecret(context);
        if (!bySecret && admission.GuestPage(context) is { } refused)
        {
            await refused.WriteAsync(context);
            return;
        }

        var wait = bySecret ? TimeSpan.Zero : limits.Conversation(context);
        if (wait > TimeSpan.Zero)
        {
            await Refusal.TooMany(wait).WriteAsync(context);
            return;
        }

        var (request, wrong) = await JsonBody.ReadAsync(context, DirectLineJson.Default.TokenRequest, MostBytes);
        wrong ??= Check(request);
        if (wrong is not null)
        {
            await wrong.WriteAsync(context);
            return;
        }

        var origins = bySecret ? request?.TrustedOrigins ?? [] : OwnOrigin(context.Request);
        var user = bySecret && request?.User?.Id is { Length: > 0 } given ? given : $"dl_{NewId()}";
        var body = Body(NewId(), user, request?.User?.Name, origins);
        await JsonAnswer.WriteAsync(context, StatusCodes.Status200OK, body, DirectLineJson.Default.ConversationBody);
    }

    /// <summary>POST tokens/refresh: the same conversation's token with a full life; a token that has expired stays so.</summary>
    public async Task RefreshAsync(HttpContext context)
    {
        var (token, refused) = admission.Token(context);
        if (token is null)
        {
            await refused!.WriteAsync(context); // No token comes with its refusal.
            return;
        }

        var body = Body(token.ConversationId, token.UserId, token.UserName, token.Origins);
        await JsonAnswer.WriteAsync(context, StatusCodes.Status200OK, body, DirectLineJson.Default.ConversationBody);
    }

    /// <summary>128 random bits: nobody guesses a conversation.</summary>
    public static string NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }

    private ConversationBody Body(string conversationId, string userId, string? userName, IReadOnlyList<string> origins)
    {
        var (token, expiresInSeconds) = signer.ForConversation(conversationId, userId, userName, origins);
        return new ConversationBody(conversationId, token, expiresInSeconds);
    }

    private static string[] OwnOrigin(HttpRequest request) => request.Headers.Origin.ToString() is { Length: > 0 } origin ? [origin] : [];

    private static Refusal? Check(TokenRequest? request) => request switch
    {
        { User.Id.Length: > 64 } => Refusal.BadArgument("user.id is longer than 64 characters."),
        { User.Id: { } id } when id.Any(char.IsControl) => Refusal.BadArgument("user.id holds control characters."),
        { User.Name.Length: > 100 } => Refusal.BadArgument("user.name is longer than 100 characters."),
        { TrustedOrigins.Count: > MostOrigins } => Refusal.BadArgument($"trustedOrigins names more than {MostOrigins} sites."),
        { TrustedOrigins: { } origins } when !origins.All(WebOrigin.IsOne) => Refusal.BadArgument("trustedOrigins must be sites such as https://www.example.org."),
        _ => null,
    };
}
