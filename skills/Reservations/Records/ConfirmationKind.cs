namespace FrontOffice.Skills.Reservations.Records;

/// <summary>What a guest's yes would do.</summary>
internal enum ConfirmationKind
{
    Book,
    Change,
    Cancel,
}
