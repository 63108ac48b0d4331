namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Channels on which the desk asks differently.</summary>
internal static class Channels
{
    public const string Phone = "phone";
}
