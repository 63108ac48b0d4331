using System.Text.Json.Serialization;
using FrontOffice.Bot.Channels.DirectLine.Tokens;
using FrontOffice.Bot.Channels.DirectLine.Wire;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>The JSON of Direct Line around the activities themselves.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 16)]
[JsonSerializable(typeof(TokenClaims))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(ConversationBody))]
[JsonSerializable(typeof(ResourceBody))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(StartRequest))]
[JsonSerializable(typeof(ClientMark))]
[JsonSerializable(typeof(PressedOption))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
