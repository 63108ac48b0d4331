namespace FrontOffice.Skills.Contract;

/// <summary>A picture, facts and buttons.</summary>
public sealed record Card
{
    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Text { get; init; }

    /// <summary>A file of the hotel's folder.</summary>
    public string? Picture { get; init; }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    public string? PictureText { get; init; }

    public IReadOnlyList<CardFact> Facts { get; init; } = [];

    public IReadOnlyList<CardButton> Buttons { get; init; } = [];
}
