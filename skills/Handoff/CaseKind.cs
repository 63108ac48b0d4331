namespace FrontOffice.Skills.Handoff;

/// <summary>One kind of case that is passed to people: what it asks, in this order, and who takes it.</summary>
internal sealed record CaseKind
{
    /// <summary>The function that opens it; also its topic.</summary>
    public required string Function { get; init; }

    /// <summary>For a model: one act, when to use it, when not.</summary>
    public required string Description { get; init; }

    public required string Department { get; init; }

    public required IReadOnlyList<CaseField> Asks { get; init; }

    public CasePriority Priority { get; init; } = CasePriority.Normal;

    /// <summary>True when the first words already are the content ("two more towels, please").</summary>
    public bool OpensWithContent { get; init; }

    /// <summary>True when the front desk does it while the department is away.</summary>
    public bool FrontDeskStandsIn { get; init; }
}
