namespace FrontOffice.Data.Hotel;

/// <summary>The town's tax on a stay: its own line, never inside the price of a night.</summary>
/// <param name="PerAdultNight">An amount for each person and night; zero when a percentage is used.</param>
/// <param name="PercentOfNight">Percent of the night's price a person, VAT inside; zero when an amount is used.</param>
/// <param name="FreeBelowAge">Guests younger than this pay nothing.</param>
public sealed record CityTax(decimal PerAdultNight, decimal PercentOfNight, int FreeBelowAge);
