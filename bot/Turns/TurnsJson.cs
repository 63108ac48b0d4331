using System.Text.Json.Serialization;

namespace FrontOffice.Bot.Turns;

/// <summary>The JSON of a conversation's documents.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(TurnRecord))]
[JsonSerializable(typeof(ActivityEntry))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(ConversationEntry))]
internal sealed partial class TurnsJson : JsonSerializerContext;
