using System.Text.Json.Serialization;

namespace FrontOffice.Data.Hotel;

/// <summary>The JSON of what the house keeps about stays.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(StockMonth))]
[JsonSerializable(typeof(Offer))]
[JsonSerializable(typeof(Reservation))]
[JsonSerializable(typeof(StayPrice))]
[JsonSerializable(typeof(Party))]
[JsonSerializable(typeof(RoomRequest))]
public sealed partial class HotelJson : JsonSerializerContext;
