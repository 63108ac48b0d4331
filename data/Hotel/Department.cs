namespace FrontOffice.Data.Hotel;

/// <summary>Who does what in the house, and when somebody is there.</summary>
public sealed record Department
{
    /// <summary>"front-desk", "housekeeping", "maintenance", "porter", "kitchen", "concierge", "groups", "accounts", "duty-manager".</summary>
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Empty means never staffed; see <see cref="OpeningHours"/> for hours past midnight.</summary>
    public required IReadOnlyList<OpeningHours> Hours { get; init; }

    /// <summary>The department's own figure for how soon it answers or acts while it is open.</summary>
    public required TimeSpan AnswersWithin { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }
}
