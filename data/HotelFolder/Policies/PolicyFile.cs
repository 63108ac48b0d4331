using FrontOffice.Data.Hotel;

namespace FrontOffice.Data.HotelFolder.Policies;

/// <summary>One policy text in one language, as written: placeholders not yet filled.</summary>
internal sealed record PolicyFile
{
    /// <summary>"policies/parking.en.md".</summary>
    public required string File { get; init; }

    public required string Topic { get; init; }

    public required Language Language { get; init; }

    public required string Title { get; init; }

    public string? Intent { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>The answer first (its heading is empty), then the sections under their headings.</summary>
    public required IReadOnlyList<PolicyPassage> Passages { get; init; }
}
