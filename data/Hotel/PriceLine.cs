namespace FrontOffice.Data.Hotel;

/// <summary>One line of an account, as a folio posts it.</summary>
/// <param name="Night">The night it belongs to; null for an extra of the whole stay.</param>
/// <param name="Extra">The extra's id, for <see cref="PriceLineKind.Extra"/>.</param>
/// <param name="VatContained">Inside the amount, rounded to the cent; zero for city tax.</param>
public sealed record PriceLine(PriceLineKind Kind, DateOnly? Night, string? Extra, int Quantity, Money Amount, Money VatContained);
