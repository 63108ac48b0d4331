using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Where looking up, changing or cancelling has come to.</summary>
/// <param name="Draft">Null when it is over.</param>
/// <param name="Verified">Set when this turn proved or used the guest's identity.</param>
internal sealed record ManageStep(ManageDraft? Draft, IReadOnlyList<Outcome> Outcomes, PendingQuestion? Asks, GuestVerification? Verified = null);
