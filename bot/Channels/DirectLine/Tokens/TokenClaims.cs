using System.Text.Json.Serialization;

namespace FrontOffice.Bot.Channels.DirectLine.Tokens;

/// <summary>The payload of a token. Clients read <c>user</c>, <c>conv</c> and <c>exp</c> out of it.</summary>
/// <param name="Use">"conversation", "stream" or "page".</param>
/// <param name="Exp">Seconds since 1970.</param>
internal sealed record TokenClaims(
    [property: JsonPropertyName("use")] string Use,
    [property: JsonPropertyName("conv")] string Conv,
    [property: JsonPropertyName("user")] string User,
    [property: JsonPropertyName("name")] string? Name,
    [property: JsonPropertyName("exp")] long Exp,
    [property: JsonPropertyName("orig")] IReadOnlyList<string>? Origins);
