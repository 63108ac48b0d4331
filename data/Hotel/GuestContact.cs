namespace FrontOffice.Data.Hotel;

/// <summary>Who a reservation is for, and how they are reached.</summary>
public sealed record GuestContact(string FirstName, string LastName, string? Email, string? Phone);
