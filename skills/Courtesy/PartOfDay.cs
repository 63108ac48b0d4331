namespace FrontOffice.Skills.Courtesy;

/// <summary>Which greeting the hotel's hour asks for.</summary>
public enum PartOfDay
{
    /// <summary>From four in the morning until noon.</summary>
    Morning,

    /// <summary>From noon until six.</summary>
    Afternoon,

    /// <summary>From six until four in the night.</summary>
    Evening,
}
