using System.Text.Json.Serialization;

namespace FrontOffice.Skills.Questions;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(QuestionsOutcome))]
[JsonSerializable(typeof(QuestionsDraft))]
[JsonSerializable(typeof(KnowledgeGap))]
internal sealed partial class QuestionsJson : JsonSerializerContext;
