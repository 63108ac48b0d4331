using System.Text.Json.Serialization;

namespace FrontOffice.Bot.Channels.GuestPage;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GuestPageScript))]
internal sealed partial class GuestPageJson : JsonSerializerContext;
