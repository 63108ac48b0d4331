using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Where an act has brought its draft: what is said, and what is asked.</summary>
internal sealed record Step<TDraft>(TDraft Draft, IReadOnlyList<Outcome> Outcomes, PendingQuestion? Asks)
{
    /// <summary>With something said first.</summary>
    public Step<TDraft> After(params Outcome[] first) => this with { Outcomes = [.. first, .. Outcomes] };
}
