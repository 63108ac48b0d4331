namespace FrontOffice.Data.Hotel;

/// <summary>One topic of the house, answered from its text: the only source of its facts.</summary>
public sealed record PolicyTopic
{
    /// <summary>The file's name without language and ending: "parking".</summary>
    public required string Id { get; init; }

    /// <summary>The intent that asks for it, when one does: "info.parking".</summary>
    public string? Intent { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>Words and short questions that guests use for it.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>The answer: the file's first section, plain text in one short paragraph.</summary>
    public required LocalizedText Answer { get; init; }

    /// <summary>Further sections by heading ("Sundays", "Price", "Large vehicles"), for a follow-up question.</summary>
    public required IReadOnlyList<PolicySection> Sections { get; init; }
}
