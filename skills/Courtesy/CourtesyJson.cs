using System.Text.Json.Serialization;

namespace FrontOffice.Skills.Courtesy;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(CourtesyOutcome))]
[JsonSerializable(typeof(CourtesyDraft))]
internal sealed partial class CourtesyJson : JsonSerializerContext;
