namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Currencies that accounts are kept in to the cent.</summary>
internal static class Currencies
{
    private static readonly HashSet<string> Known =
    [
        "AED", "AUD", "BGN", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EGP", "EUR", "GBP", "GEL", "HKD", "HUF", "ILS", "INR", "MAD", "MXN",
        "NOK", "NZD", "PLN", "RON", "RSD", "SAR", "SEK", "SGD", "THB", "TRY", "USD", "ZAR",
    ];

    public static bool IsKnown(string code) => Known.Contains(code);
}
