namespace FrontOffice.Data.Hotel;

/// <summary>A plan's price as its parent's, changed by a percentage, then by an amount a night.</summary>
/// <param name="Percent">-10 takes a tenth off.</param>
/// <param name="AmountPerNight">Added after the percentage; may be negative.</param>
/// <param name="AmountPerGuestNight">Added for each guest over the youngest child band.</param>
public sealed record RateDerivation(string Parent, decimal Percent, decimal AmountPerNight, decimal AmountPerGuestNight);
