namespace FrontOffice.Skills.Reservations.Records;

internal enum ConfirmationState
{
    Open,

    /// <summary>Its act is done; the same yes again finds the same result.</summary>
    Spent,

    /// <summary>A newer read-back took its place.</summary>
    Void,
}
