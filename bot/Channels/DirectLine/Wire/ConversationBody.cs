using System.Text.Json.Serialization;

namespace FrontOffice.Bot.Channels.DirectLine.Wire;

internal sealed record ConversationBody(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);
