using System.Text.Json.Serialization;

namespace FrontOffice.Data.Hotel;

/// <summary>Where a reservation stands; the ways from one state to the next are in <see cref="ReservationTransitions"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReservationState>))]
public enum ReservationState
{
    [JsonStringEnumMemberName("held")]
    Held,

    [JsonStringEnumMemberName("confirmed")]
    Confirmed,

    [JsonStringEnumMemberName("in_house")]
    InHouse,

    [JsonStringEnumMemberName("checked_out")]
    CheckedOut,

    [JsonStringEnumMemberName("cancelled")]
    Cancelled,

    [JsonStringEnumMemberName("no_show")]
    NoShow,
}
