using System.Text.Json.Serialization;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Courtesy;

/// <summary>What courtesy decided.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Welcomed), "welcomed")]
[JsonDerivedType(typeof(Greeted), "greeted")]
[JsonDerivedType(typeof(Introduced), "introduced")]
[JsonDerivedType(typeof(OfferedHelp), "offered_help")]
[JsonDerivedType(typeof(Thanked), "thanked")]
[JsonDerivedType(typeof(SaidGoodbye), "said_goodbye")]
[JsonDerivedType(typeof(Repeated), "repeated")]
[JsonDerivedType(typeof(StartedOver), "started_over")]
[JsonDerivedType(typeof(Stopped), "stopped")]
[JsonDerivedType(typeof(LanguageChanged), "language_changed")]
[JsonDerivedType(typeof(LanguageNotSpoken), "language_not_spoken")]
[JsonDerivedType(typeof(OutOfScope), "out_of_scope")]
[JsonDerivedType(typeof(NotUnderstood), "not_understood")]
[JsonDerivedType(typeof(NotUnderstoodAgain), "not_understood_again")]
[JsonDerivedType(typeof(YesToNothing), "yes_to_nothing")]
[JsonDerivedType(typeof(NoToNothing), "no_to_nothing")]
[JsonDerivedType(typeof(CardOutdated), "card_outdated")]
[JsonDerivedType(typeof(BoundarySet), "boundary_set")]
[JsonDerivedType(typeof(BoundaryCrossedAgain), "boundary_crossed_again")]
[JsonDerivedType(typeof(CardNumberStopped), "card_number_stopped")]
[JsonDerivedType(typeof(MessageTooLong), "message_too_long")]
[JsonDerivedType(typeof(NothingReadable), "nothing_readable")]
[JsonDerivedType(typeof(FailedOnOurSide), "failed_on_our_side")]
public abstract record CourtesyOutcome : Outcome
{
    /// <summary>The first words of a conversation: house, assistant, offer of help.</summary>
    public sealed record Welcomed(PartOfDay PartOfDay, string HotelName) : CourtesyOutcome;

    /// <summary>A greeting within a conversation.</summary>
    public sealed record Greeted(PartOfDay PartOfDay) : CourtesyOutcome;

    /// <summary>Says who answers here: an assistant, not a person.</summary>
    public sealed record Introduced : CourtesyOutcome;

    /// <summary>Says what the desk can do.</summary>
    public sealed record OfferedHelp : CourtesyOutcome;

    public sealed record Thanked : CourtesyOutcome;

    public sealed record SaidGoodbye(PartOfDay PartOfDay, string HotelName) : CourtesyOutcome;

    /// <summary>Says nothing itself: the turn repeats its last reply.</summary>
    public sealed record Repeated : CourtesyOutcome;

    public sealed record StartedOver : CourtesyOutcome;

    public sealed record Stopped : CourtesyOutcome;

    /// <param name="Language">Two letters.</param>
    public sealed record LanguageChanged(string Language) : CourtesyOutcome;

    public sealed record LanguageNotSpoken : CourtesyOutcome;

    public sealed record OutOfScope : CourtesyOutcome;

    public sealed record NotUnderstood : CourtesyOutcome;

    /// <summary>The second time within a few minutes: a person is offered.</summary>
    public sealed record NotUnderstoodAgain : CourtesyOutcome;

    public sealed record YesToNothing : CourtesyOutcome;

    public sealed record NoToNothing : CourtesyOutcome;

    public sealed record CardOutdated : CourtesyOutcome;

    public sealed record BoundarySet : CourtesyOutcome;

    /// <summary>The boundary is not argued twice: a person or the end.</summary>
    public sealed record BoundaryCrossedAgain(string HotelPhone) : CourtesyOutcome;

    public sealed record CardNumberStopped(string HotelPhone) : CourtesyOutcome;

    public sealed record MessageTooLong : CourtesyOutcome;

    public sealed record NothingReadable : CourtesyOutcome;

    /// <summary>A fault of the desk; what was confirmed before it stands.</summary>
    public sealed record FailedOnOurSide(string HotelPhone) : CourtesyOutcome;
}
