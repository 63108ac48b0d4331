using System.Text.Json;
using System.Text.Json.Serialization;

namespace FrontOffice.Skills.Handoff;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(HandoffOutcome))]
[JsonSerializable(typeof(CaseDraft))]
[JsonSerializable(typeof(Escalation))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class HandoffJson : JsonSerializerContext;
