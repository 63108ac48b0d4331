namespace FrontOffice.Data.Hotel;

public enum CancellationFeeKind
{
    /// <summary>The first so many nights, each at its own price with its taxes.</summary>
    Nights,

    /// <summary>Percent of the stay's total.</summary>
    Percent,

    /// <summary>An amount in the hotel's currency.</summary>
    Amount,
}
