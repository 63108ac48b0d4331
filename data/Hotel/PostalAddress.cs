namespace FrontOffice.Data.Hotel;

/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record PostalAddress(string Street, string PostalCode, string City, string Country);
