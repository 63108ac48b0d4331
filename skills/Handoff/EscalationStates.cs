namespace FrontOffice.Skills.Handoff;

/// <summary>A case is opened, taken by a person, and closed.</summary>
public static class EscalationStates
{
    public const string Open = "open";
    public const string Taken = "taken";
    public const string Closed = "closed";

    /// <summary>Open, then taken, then closed; an open case may be closed at once.</summary>
    public static bool MayFollow(string state, string next) => (state, next) is (Open, Taken) or (Open, Closed) or (Taken, Closed);
}
