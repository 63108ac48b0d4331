namespace FrontOffice.Data.Hotel;

/// <summary>A way to buy a night: its prices, what is included, and its terms.</summary>
public sealed record RatePlan
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    public required LocalizedText Description { get; init; }

    public bool BreakfastIncluded { get; init; }

    /// <summary>Own prices by season; empty when the plan is derived.</summary>
    public IReadOnlyList<SeasonPrice> Prices { get; init; } = [];

    /// <summary>The parent plan and how its price becomes this one's, or none.</summary>
    public RateDerivation? DerivedFrom { get; init; }

    /// <summary>Reductions by length of stay or days in advance; the best single one applies.</summary>
    public IReadOnlyList<RateReduction> Reductions { get; init; } = [];

    public required CancellationTerms Cancellation { get; init; }

    public required GuaranteeTerms Guarantee { get; init; }
}
