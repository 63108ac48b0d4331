namespace FrontOffice.Skills.Handoff;

/// <summary>How a change of an escalation's state ended.</summary>
public abstract record EscalationMove
{
    /// <summary>It is in the state asked for: now, or already by the same actor.</summary>
    public sealed record Moved(Escalation Escalation) : EscalationMove;

    public sealed record NotFound : EscalationMove;

    /// <summary>Its state does not allow it, or somebody else was faster.</summary>
    public sealed record NotAllowed(Escalation Escalation) : EscalationMove;
}
