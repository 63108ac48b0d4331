namespace FrontOffice.Skills.Handoff;

/// <summary>In the order in which people take cases.</summary>
public enum CasePriority
{
    /// <summary>Danger to somebody: at once.</summary>
    Urgent,

    /// <summary>A guest is unhappy.</summary>
    High,
    Normal,
}
