namespace FrontOffice.Skills.Questions;

/// <summary>A question that the house has no answer to: in container desk, type "knowledgeGap".</summary>
internal sealed record KnowledgeGap
{
    public const string Type = "knowledgeGap";

    public int Schema { get; init; } = 1;

    /// <summary>"open" until the hotelier has written an entry for it.</summary>
    public string State { get; init; } = "open";

    public required DateTimeOffset At { get; init; }

    /// <summary>The guest's words, redacted.</summary>
    public required string Summary { get; init; }

    /// <summary>The topic whose text lacks it; null when there is no topic.</summary>
    public string? Topic { get; init; }

    public required string Language { get; init; }

    public required string Channel { get; init; }

    public required string ConversationId { get; init; }
}
