using System.Text.Json.Serialization;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Reservations.Records;

/// <summary>The JSON of what stays are kept in.</summary>
/// <remarks>Nulls are written: what is required may be null, such as a deadline that a rate never had.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(StockMonth))]
[JsonSerializable(typeof(Reservation))]
[JsonSerializable(typeof(ReservationState))]
[JsonSerializable(typeof(OffersDocument))]
[JsonSerializable(typeof(HoldDocument))]
[JsonSerializable(typeof(HolderDocument))]
[JsonSerializable(typeof(ConfirmationDocument))]
[JsonSerializable(typeof(AttemptsDocument))]
[JsonSerializable(typeof(StayEvent))]
internal sealed partial class ReservationsJson : JsonSerializerContext;
