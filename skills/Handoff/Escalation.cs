namespace FrontOffice.Skills.Handoff;

/// <summary>A case for the people of the house: in container desk, type "escalation".</summary>
public sealed record Escalation
{
    public const string Type = "escalation";

    public int Schema { get; init; } = 1;

    /// <summary>Six letters and digits that the guest is given.</summary>
    public required string Reference { get; init; }

    /// <summary>"open", "taken" or "closed".</summary>
    public required string State { get; init; }

    /// <summary>A department's id.</summary>
    public required string Department { get; init; }

    /// <summary>The function that opened it: "complaint", "service_items".</summary>
    public required string Topic { get; init; }

    /// <summary>"urgent", "high" or "normal".</summary>
    public required string Priority { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When the guest was told to be answered by; null when the department has no hours.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The guest's own words, redacted.</summary>
    public required string Summary { get; init; }

    public required CaseFacts Guest { get; init; }

    public required string ConversationId { get; init; }

    public required string Language { get; init; }

    public required string Channel { get; init; }

    /// <summary>Who did what with it, oldest first.</summary>
    public required IReadOnlyList<EscalationChange> Changes { get; init; }
}
