using System.Text.Json.Serialization;

namespace FrontOffice.Data.Hotel;

/// <summary>What one room's stay costs: the single calculation that offer, read-back, confirmation, folio and invoice show.</summary>
/// <remarks>Every figure was rounded to the cent when its line was made; sums are exact.</remarks>
public sealed record StayPrice
{
    /// <summary>ISO 4217, of every figure.</summary>
    public required string Currency { get; init; }

    public required IReadOnlyList<NightPrice> Nights { get; init; }

    public IReadOnlyList<ExtraPrice> Extras { get; init; } = [];

    /// <summary>Contained in lodging.</summary>
    public required decimal VatPercent { get; init; }

    /// <summary>All nights without city tax, VAT inside.</summary>
    [JsonIgnore]
    public Money Lodging => Of(Nights.Sum(night => night.Lodging));

    [JsonIgnore]
    public Money ExtrasTotal => Of(Extras.Sum(extra => extra.Amount));

    [JsonIgnore]
    public Money CityTax => Of(Nights.Sum(night => night.CityTax));

    /// <summary>Everything, city tax included: what the guest pays.</summary>
    [JsonIgnore]
    public Money Total => Lodging + ExtrasTotal + CityTax;

    /// <summary>Contained in the total.</summary>
    [JsonIgnore]
    public Money VatContained => Of(Lines().Sum(line => line.VatContained.Amount));

    /// <summary>The first nights, each at its own price with its taxes; all when there are fewer.</summary>
    public Money FirstNights(int count) => Of(Nights.Take(count).Sum(night => night.WithTaxes));

    /// <summary>Night by night, then the extras; lines of nothing are left out.</summary>
    public IReadOnlyList<PriceLine> Lines()
    {
        var lines = new List<PriceLine>();
        foreach (var night in Nights)
        {
            Add(lines, PriceLineKind.Room, night.Night, night.Room, VatPercent);
            Add(lines, PriceLineKind.ExtraAdults, night.Night, night.ExtraAdults, VatPercent);
            Add(lines, PriceLineKind.Children, night.Night, night.Children, VatPercent);
            Add(lines, PriceLineKind.CityTax, night.Night, night.CityTax, 0m);
        }

        lines.AddRange(Extras.Select(extra =>
            new PriceLine(PriceLineKind.Extra, null, extra.Extra, extra.Quantity, Of(extra.Amount), Vat(extra.Amount, extra.VatPercent))));
        return lines;
    }

    private void Add(List<PriceLine> lines, PriceLineKind kind, DateOnly night, decimal amount, decimal vatPercent)
    {
        if (amount == 0m) return;
        lines.Add(new PriceLine(kind, night, null, 1, Of(amount), Vat(amount, vatPercent)));
    }

    private Money Vat(decimal amount, decimal percent) => Of(amount * percent / (100m + percent)).Rounded();

    private Money Of(decimal amount) => new(amount, Currency);
}
