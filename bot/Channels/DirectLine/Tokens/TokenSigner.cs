using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.DirectLine.Tokens;

/// <summary>Makes and proves the tokens of web chat: JSON web tokens under HMAC-SHA256.</summary>
/// <remarks>Safe for concurrent use. The header is compared as a whole, so that no other algorithm can be talked into.</remarks>
internal sealed class TokenSigner(SigningKey key, TimeProvider time, IOptions<DirectLineOptions> options)
{
    private const int MostCharacters = 4096;
    private const int SignatureCharacters = 43;
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8) + ".";
    private static readonly TimeSpan GuestPageLifetime = TimeSpan.FromHours(24);

    public (string Token, int ExpiresInSeconds) ForConversation(string conversationId, string userId, string? userName, IReadOnlyList<string> origins)
    {
        var lifetime = options.Value.TokenLifetime;
        return (Sign("conversation", conversationId, userId, userName, lifetime, origins), (int)lifetime.TotalSeconds);
    }

    public string ForStream(ConversationToken of) =>
        Sign("stream", of.ConversationId, of.UserId, of.UserName, options.Value.StreamUrlLifetime, of.Origins);

    public string ForGuestPage() => Sign("page", "", "", null, GuestPageLifetime, []);

    public TokenVerdict Verify(ReadOnlySpan<char> text, TokenUse use, out ConversationToken token)
    {
        token = null!; // Read only after a Good verdict.
        if (text.Length > MostCharacters || !text.StartsWith(Header, StringComparison.Ordinal)) return TokenVerdict.Malformed;
        var dot = text.LastIndexOf('.');
        if (dot <= Header.Length || text.Length - dot - 1 != SignatureCharacters) return TokenVerdict.Malformed;

        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (!Signature(text[..dot], expected)
            || !Base64Url.TryDecodeFromChars(text[(dot + 1)..], given, out var written)
            || written != given.Length
            || !CryptographicOperations.FixedTimeEquals(expected, given)) return TokenVerdict.Malformed;

        var claims = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(text[Header.Length..dot]), DirectLineJson.Default.TokenClaims);
        if (claims is null || claims.Use != NameOf(use)) return TokenVerdict.Malformed;
        token = new ConversationToken(use, claims.Conv, claims.User, claims.Name, DateTimeOffset.FromUnixTimeSeconds(claims.Exp), claims.Origins ?? []);
        return token.ExpiresAt <= time.GetUtcNow() ? TokenVerdict.Expired : TokenVerdict.Good;
    }

    private string Sign(string use, string conversationId, string userId, string? userName, TimeSpan lifetime, IReadOnlyList<string> origins)
    {
        var claims = new TokenClaims(use, conversationId, userId, userName, (time.GetUtcNow() + lifetime).ToUnixTimeSeconds(), origins.Count == 0 ? null : origins);
        var signed = Header + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, DirectLineJson.Default.TokenClaims));
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Signature(signed, signature);
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private bool Signature(ReadOnlySpan<char> signed, Span<byte> signature)
    {
        Span<byte> bytes = stackalloc byte[MostCharacters];
        return Encoding.ASCII.TryGetBytes(signed, bytes, out var length)
            && HMACSHA256.TryHashData(key.Bytes, bytes[..length], signature, out _);
    }

    private static string NameOf(TokenUse use) => use switch
    {
        TokenUse.Stream => "stream",
        TokenUse.GuestPage => "page",
        _ => "conversation",
    };
}
