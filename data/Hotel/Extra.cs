namespace FrontOffice.Data.Hotel;

/// <summary>What a stay can be given beside the room: breakfast, parking, a cot.</summary>
public sealed record Extra
{
    /// <summary>The extra that a plan with breakfast already includes.</summary>
    public const string Breakfast = "breakfast";

    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Words a guest may use for it.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    public required decimal Price { get; init; }

    public required ExtraUnit Unit { get; init; }

    /// <summary>For units that count guests: those younger than this are not counted.</summary>
    public int FreeBelowAge { get; init; }

    /// <summary>Contained in <see cref="Price"/>; null for the house's usual rate.</summary>
    public decimal? VatPercent { get; init; }
}
