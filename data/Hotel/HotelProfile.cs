namespace FrontOffice.Data.Hotel;

/// <summary>Everything that the hotelier says about the house: one folder read into memory, never changed while it serves.</summary>
public sealed record HotelProfile
{
    /// <summary>Lower-case letters, digits and dashes; the partition of the house's documents.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required PostalAddress Address { get; init; }

    public required string Phone { get; init; }

    public required string Email { get; init; }

    public required string Website { get; init; }

    /// <summary>An IANA zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    public required TimeOnly CheckIn { get; init; }

    public required TimeOnly CheckOut { get; init; }

    public required IReadOnlyList<RoomType> RoomTypes { get; init; }

    public required IReadOnlyList<RatePlan> RatePlans { get; init; }

    public required IReadOnlyList<Extra> Extras { get; init; }

    public required IReadOnlyList<ChildBand> ChildBands { get; init; }

    public required IReadOnlyList<Restriction> Restrictions { get; init; }

    public required CityTax? CityTax { get; init; }

    public required HouseRules Rules { get; init; }

    public required IReadOnlyList<Department> Departments { get; init; }

    public required IReadOnlyList<PolicyTopic> Policies { get; init; }

    /// <summary>Public emergency numbers of the country, the general one first.</summary>
    public required IReadOnlyList<string> EmergencyNumbers { get; init; }

    public RoomType? RoomType(string id) => RoomTypes.FirstOrDefault(type => type.Id == id);

    public RatePlan? RatePlan(string id) => RatePlans.FirstOrDefault(plan => plan.Id == id);

    public Extra? Extra(string id) => Extras.FirstOrDefault(extra => extra.Id == id);
}
