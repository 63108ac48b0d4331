using System.Text.Json.Serialization;

namespace FrontOffice.Bot.Channels.Connector;

/// <summary>The JSON of the Bot Framework's door.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ExpectedReplies))]
internal sealed partial class ConnectorJson : JsonSerializerContext;
