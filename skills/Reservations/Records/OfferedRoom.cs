using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Reservations.Records;

/// <summary>One room of an offer: who sleeps in it, and what it costs.</summary>
public sealed record OfferedRoom(Party Party, StayPrice Price);
