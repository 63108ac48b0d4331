namespace FrontOffice.Bot.Channels.DirectLine.Tokens;

/// <summary>What a token says once its signature is proved.</summary>
/// <param name="ConversationId">The only conversation it opens; empty on a guest page's.</param>
/// <param name="UserId">Who writes with it.</param>
/// <param name="Origins">Sites whose pages may use it; none means any.</param>
internal sealed record ConversationToken(
    TokenUse Use,
    string ConversationId,
    string UserId,
    string? UserName,
    DateTimeOffset ExpiresAt,
    IReadOnlyList<string> Origins);
