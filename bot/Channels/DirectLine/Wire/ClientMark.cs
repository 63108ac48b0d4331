using System.Text.Json.Serialization;

namespace FrontOffice.Bot.Channels.DirectLine.Wire;

/// <summary>The part of a client's channel data that goes back to it.</summary>
internal sealed record ClientMark([property: JsonPropertyName("clientActivityID")] string ClientActivityId, string? ClientTimestamp);
