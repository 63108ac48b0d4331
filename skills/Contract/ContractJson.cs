using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace FrontOffice.Skills.Contract;

/// <summary>The JSON of what skills are asked and what they keep in a conversation.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Facts))]
[JsonSerializable(typeof(SkillCall))]
[JsonSerializable(typeof(PendingQuestion))]
[JsonSerializable(typeof(GuestVerification))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(JsonObject))]
public sealed partial class ContractJson : JsonSerializerContext;
