using System.Text.Json.Serialization;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>What a guest should know before choosing.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(OfferNote.TypeNotFree), "TypeNotFree")]
[JsonDerivedType(typeof(OfferNote.PlanNotSold), "PlanNotSold")]
[JsonDerivedType(typeof(OfferNote.SoldMeanwhile), "SoldMeanwhile")]
[JsonDerivedType(typeof(OfferNote.NoneAccessible), "NoneAccessible")]
internal abstract record OfferNote
{
    private OfferNote()
    {
    }

    /// <summary>The room asked for is not to be had.</summary>
    public sealed record TypeNotFree(string RoomType) : OfferNote;

    /// <summary>The plan asked for is not sold for that.</summary>
    public sealed record PlanNotSold(string RatePlan) : OfferNote;

    /// <summary>Somebody was faster.</summary>
    public sealed record SoldMeanwhile(string RoomType) : OfferNote;

    /// <summary>None of the rooms to be had is an accessible one.</summary>
    public sealed record NoneAccessible : OfferNote;
}
