namespace FrontOffice.Skills.Handoff;

/// <param name="State">The state from then on.</param>
/// <param name="Actor">"guest", "assistant", or a member of staff.</param>
public sealed record EscalationChange(DateTimeOffset At, string State, string Actor, string? Note = null);
