namespace FrontOffice.Skills.Contract;

/// <summary>What the desk last asked and who waits for the answer.</summary>
public sealed record PendingQuestion
{
    public required string Skill { get; init; }

    /// <summary>The function that takes the answer.</summary>
    public required string Function { get; init; }

    public required Expectation Expects { get; init; }

    /// <summary>For <see cref="Expectation.Choice"/> and <see cref="Expectation.YesOrNo"/>: what can be chosen, in the order shown. An id is unique in the house, so that a button of an older card never answers a newer question.</summary>
    public IReadOnlyList<AnswerOption> Options { get; init; } = [];
}
