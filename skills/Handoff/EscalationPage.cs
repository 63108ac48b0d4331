namespace FrontOffice.Skills.Handoff;

/// <param name="Continuation">Null when this is the last page.</param>
public sealed record EscalationPage(IReadOnlyList<Escalation> Items, string? Continuation);
