namespace FrontOffice.Data.Hotel;

/// <summary>So many rooms of one type for the nights of a stay.</summary>
public sealed record RoomClaim(string RoomType, StayDates Dates, int Rooms);
