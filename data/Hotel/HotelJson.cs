using System.Text.Json.Serialization;

namespace FrontOffice.Data.Hotel;

/// <summary>The JSON of what the house keeps about stays.</summary>
/// <remarks>Nulls are written: what is required may be null, such as a deadline that a rate never had.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(StockMonth))]
[JsonSerializable(typeof(Reservation))]
[JsonSerializable(typeof(StayPrice))]
[JsonSerializable(typeof(Party))]
[JsonSerializable(typeof(RoomRequest))]
public sealed partial class HotelJson : JsonSerializerContext;
