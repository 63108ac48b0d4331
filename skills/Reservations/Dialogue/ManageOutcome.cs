using System.Text.Json.Serialization;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>What came of looking up, changing or cancelling a reservation.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(ManageOutcome.CodeWanted), "CodeWanted")]
[JsonDerivedType(typeof(ManageOutcome.HolderWanted), "HolderWanted")]
[JsonDerivedType(typeof(ManageOutcome.ArrivalDayWanted), "ArrivalDayWanted")]
[JsonDerivedType(typeof(ManageOutcome.NotVerified), "NotVerified")]
[JsonDerivedType(typeof(ManageOutcome.VerificationClosed), "VerificationClosed")]
[JsonDerivedType(typeof(ManageOutcome.LookedUp), "LookedUp")]
[JsonDerivedType(typeof(ManageOutcome.ChangeWanted), "ChangeWanted")]
[JsonDerivedType(typeof(ManageOutcome.NewDatesWanted), "NewDatesWanted")]
[JsonDerivedType(typeof(ManageOutcome.ChangeReadBack), "ChangeReadBack")]
[JsonDerivedType(typeof(ManageOutcome.Changed), "Changed")]
[JsonDerivedType(typeof(ManageOutcome.ChangeNotFree), "ChangeNotFree")]
[JsonDerivedType(typeof(ManageOutcome.NothingToChange), "NothingToChange")]
[JsonDerivedType(typeof(ManageOutcome.PeopleDecide), "PeopleDecide")]
[JsonDerivedType(typeof(ManageOutcome.NotChangeable), "NotChangeable")]
[JsonDerivedType(typeof(ManageOutcome.LeftAsItWas), "LeftAsItWas")]
[JsonDerivedType(typeof(ManageOutcome.CancelReadBack), "CancelReadBack")]
[JsonDerivedType(typeof(ManageOutcome.Cancelled), "Cancelled")]
[JsonDerivedType(typeof(ManageOutcome.OutOfDate), "OutOfDate")]
internal abstract record ManageOutcome : Outcome
{
    private ManageOutcome()
    {
    }

    /// <summary>Proofs of identity, one after the other.</summary>
    public sealed record CodeWanted(string Function) : ManageOutcome;

    public sealed record HolderWanted : ManageOutcome;

    public sealed record ArrivalDayWanted : ManageOutcome;

    /// <summary>What was told fits no reservation: which part, nobody learns.</summary>
    public sealed record NotVerified : ManageOutcome;

    /// <param name="Until">Hotel time.</param>
    public sealed record VerificationClosed(DateTime Until, string Phone) : ManageOutcome;

    public sealed record LookedUp(Reservation Reservation, PaymentTerms Due) : ManageOutcome;

    public sealed record ChangeWanted(Reservation Reservation, string Key) : ManageOutcome;

    public sealed record NewDatesWanted(Reservation Reservation) : ManageOutcome;

    /// <summary>Everything that a yes would change.</summary>
    public sealed record ChangeReadBack(Reservation Before, Reservation After, string Key) : ManageOutcome;

    /// <param name="Again">It had been changed before; nothing was done now.</param>
    public sealed record Changed(Reservation Before, Reservation After, bool Again) : ManageOutcome;

    /// <summary>The reservation stands; the others are to be had instead.</summary>
    /// <param name="Fits">False when the party does not fit into the room.</param>
    public sealed record ChangeNotFree(Reservation Reservation, StayDates Dates, IReadOnlyList<StayOffer> Others, SaleRefusal? Reason, bool Fits, string Key) : ManageOutcome;

    public sealed record NothingToChange(Reservation Reservation) : ManageOutcome;

    /// <summary>Only the hotel's people change that: names, addresses, or a cheaper stay inside the cancellation fee.</summary>
    public sealed record PeopleDecide(Reservation Reservation, bool ForFee, string Phone) : ManageOutcome;

    public sealed record NotChangeable(Reservation Reservation, string Phone) : ManageOutcome;

    /// <summary>A no: the reservation is as it was.</summary>
    public sealed record LeftAsItWas(Reservation Reservation) : ManageOutcome;

    /// <summary>What a yes would cancel, and what it would cost.</summary>
    public sealed record CancelReadBack(Reservation Reservation, CancellationPreview Preview, string Key) : ManageOutcome;

    /// <param name="Again">It had been cancelled before; nothing was done now.</param>
    public sealed record Cancelled(Reservation Reservation, bool Again) : ManageOutcome;

    /// <summary>What was pressed belongs to an older card, or what was read is out of date.</summary>
    public sealed record OutOfDate : ManageOutcome;
}
