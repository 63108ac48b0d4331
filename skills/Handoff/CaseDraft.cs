namespace FrontOffice.Skills.Handoff;

/// <summary>A case as far as it is known: asked for, read back, or an alarm whose place is awaited.</summary>
internal sealed record CaseDraft
{
    public required string Function { get; init; }

    public CaseFacts Facts { get; init; } = new();

    /// <summary>How the case began, when that was too little to go by: what is told next is added to it.</summary>
    public string? Opening { get; init; }

    /// <summary>What was last asked; null after the read-back.</summary>
    public CaseField? Asked { get; init; }

    /// <summary>The one-shot token of the read-back; a change of the facts makes a new one.</summary>
    public string? Token { get; init; }

    /// <summary>The topic, when it is not the function's.</summary>
    public string? Topic { get; init; }

    public string? Department { get; init; }

    /// <summary>The document of an alarm already raised.</summary>
    public string? Alarm { get; init; }
}
