namespace FrontOffice.Skills.Courtesy;

/// <summary>What courtesy remembers of a conversation: when it last had to ask again, and whether it set a boundary.</summary>
internal sealed record CourtesyDraft
{
    public static readonly CourtesyDraft Empty = new();

    public DateTimeOffset? NotUnderstoodAt { get; init; }

    public bool BoundarySet { get; init; }
}
