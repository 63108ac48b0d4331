namespace FrontOffice.Data.Hotel;

/// <summary>What one extra costs over the stay.</summary>
/// <param name="Quantity">Stays, nights, guests, or guests times nights, by the extra's unit.</param>
/// <param name="Amount">Rounded to the cent, VAT inside.</param>
/// <param name="VatPercent">Contained in the amount.</param>
public sealed record ExtraPrice(string Extra, int Quantity, decimal UnitPrice, decimal Amount, decimal VatPercent);
