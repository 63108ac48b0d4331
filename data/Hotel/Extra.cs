namespace FrontOffice.Data.Hotel;

/// <summary>What a stay can be given beside the room: breakfast, parking, a cot.</summary>
public sealed record Extra
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Words a guest may use for it.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    public required decimal Price { get; init; }

    public required ExtraUnit Unit { get; init; }
}
