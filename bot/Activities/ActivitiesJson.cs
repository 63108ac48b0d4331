using System.Text.Json.Serialization;

namespace FrontOffice.Bot.Activities;

/// <summary>The protocol's JSON, on every wire and in the conversation's log.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(IReadOnlyList<Activity>))]
public sealed partial class ActivitiesJson : JsonSerializerContext;
