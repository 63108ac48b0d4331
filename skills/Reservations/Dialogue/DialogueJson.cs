using System.Text.Json.Serialization;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>The JSON of the skill's draft, and of its outcomes as a turn's record keeps them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReservationsDraft))]
[JsonSerializable(typeof(StayOutcome))]
[JsonSerializable(typeof(BookingOutcome))]
[JsonSerializable(typeof(ManageOutcome))]
internal sealed partial class DialogueJson : JsonSerializerContext;
