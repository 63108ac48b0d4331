using System.Text.Json.Serialization;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>How far a booking came in a turn.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(BookingOutcome.OffersShown), "OffersShown")]
[JsonDerivedType(typeof(BookingOutcome.OffersStand), "OffersStand")]
[JsonDerivedType(typeof(BookingOutcome.NothingFree), "NothingFree")]
[JsonDerivedType(typeof(BookingOutcome.ExtrasOffered), "ExtrasOffered")]
[JsonDerivedType(typeof(BookingOutcome.ExtraWanted), "ExtraWanted")]
[JsonDerivedType(typeof(BookingOutcome.NameWanted), "NameWanted")]
[JsonDerivedType(typeof(BookingOutcome.EmailWanted), "EmailWanted")]
[JsonDerivedType(typeof(BookingOutcome.ContactWanted), "ContactWanted")]
[JsonDerivedType(typeof(BookingOutcome.ReadBack), "ReadBack")]
[JsonDerivedType(typeof(BookingOutcome.ElementWanted), "ElementWanted")]
[JsonDerivedType(typeof(BookingOutcome.Booked), "Booked")]
[JsonDerivedType(typeof(BookingOutcome.NotCurrent), "NotCurrent")]
[JsonDerivedType(typeof(BookingOutcome.Dropped), "Dropped")]
[JsonDerivedType(typeof(BookingOutcome.ExtraPrices), "ExtraPrices")]
internal abstract record BookingOutcome : Outcome
{
    private BookingOutcome()
    {
    }

    /// <summary>What is to be had, to choose from.</summary>
    /// <param name="Note">What the guest should know first, or null.</param>
    public sealed record OffersShown(IReadOnlyList<StayOffer> Offers, IReadOnlyList<string> Wishes, OfferNote? Note, string Key) : BookingOutcome;

    /// <summary>What was shown before something came between still stands.</summary>
    public sealed record OffersStand(IReadOnlyList<StayOffer> Offers, string Key) : BookingOutcome;

    /// <summary>Nothing is to be had for these dates.</summary>
    /// <param name="Refusals">Why nights are not sold although rooms are free; empty when the house is full.</param>
    /// <param name="Nearby">The cheapest stay of the same length before, and after.</param>
    public sealed record NothingFree(StayDates Dates, IReadOnlyList<Party> Rooms, IReadOnlyList<SaleRefusal> Refusals, IReadOnlyList<StayOffer> Nearby, string Key) : BookingOutcome;

    /// <param name="HeldUntil">Hotel time; null when nothing is set aside.</param>
    public sealed record ExtrasOffered(StayOffer Offer, DateTime? HeldUntil, IReadOnlyList<Extra> Extras, string Key) : BookingOutcome;

    /// <summary>Extras are wanted; which of them?</summary>
    public sealed record ExtraWanted(IReadOnlyList<Extra> Extras, string Key) : BookingOutcome;

    /// <param name="HeldUntil">Hotel time; null when nothing was set aside in this turn.</param>
    public sealed record NameWanted(StayOffer? Offer, DateTime? HeldUntil) : BookingOutcome;

    /// <param name="HeldUntil">Hotel time; null when nothing was set aside in this turn.</param>
    /// <param name="Again">It was asked before, and what came was no e-mail address.</param>
    public sealed record EmailWanted(StayOffer? Offer, DateTime? HeldUntil, bool Again) : BookingOutcome;

    public sealed record ContactWanted(StayOffer? Offer, DateTime? HeldUntil, bool Again) : BookingOutcome;

    /// <summary>Everything that a yes would book.</summary>
    /// <param name="Due">What is to be paid when.</param>
    public sealed record ReadBack(Reservation Proposed, PaymentTerms Due, string Key) : BookingOutcome;

    /// <summary>What shall be different?</summary>
    public sealed record ElementWanted(string Key) : BookingOutcome;

    /// <param name="Again">It had been booked before; nothing was done now.</param>
    public sealed record Booked(Reservation Reservation, PaymentTerms Due, bool Again, DateTimeOffset ToldAt) : BookingOutcome;

    /// <summary>What was pressed belongs to an older card.</summary>
    public sealed record NotCurrent : BookingOutcome;

    /// <summary>Given up before anything was booked.</summary>
    public sealed record Dropped : BookingOutcome;

    /// <summary>What extras cost.</summary>
    public sealed record ExtraPrices(IReadOnlyList<Extra> Extras) : BookingOutcome;
}
