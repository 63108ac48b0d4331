using System.Text.Json.Serialization;

namespace FrontOffice.Data.Hotel;

/// <summary>What one night costs, each figure rounded to the cent.</summary>
/// <param name="Room">The room with the adults it includes and what the plan adds.</param>
/// <param name="ExtraAdults">Adults beyond those included.</param>
/// <param name="Children">Children by their age bands.</param>
/// <param name="CityTax">The town's tax of this night.</param>
public sealed record NightPrice(DateOnly Night, decimal Room, decimal ExtraAdults, decimal Children, decimal CityTax)
{
    /// <summary>VAT inside, city tax not.</summary>
    [JsonIgnore]
    public decimal Lodging => Room + ExtraAdults + Children;

    [JsonIgnore]
    public decimal WithTaxes => Lodging + CityTax;
}
