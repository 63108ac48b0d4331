using System.Text.Json.Serialization;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>What is still asked about dates and party, and what cannot be: the same for a new stay and a changed one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(StayOutcome.DatesWanted), "DatesWanted")]
[JsonDerivedType(typeof(StayOutcome.ArrivalWanted), "ArrivalWanted")]
[JsonDerivedType(typeof(StayOutcome.DepartureWanted), "DepartureWanted")]
[JsonDerivedType(typeof(StayOutcome.DatesRefused), "DatesRefused")]
[JsonDerivedType(typeof(StayOutcome.PartyWanted), "PartyWanted")]
[JsonDerivedType(typeof(StayOutcome.SplitWanted), "SplitWanted")]
[JsonDerivedType(typeof(StayOutcome.ChildAgesWanted), "ChildAgesWanted")]
[JsonDerivedType(typeof(StayOutcome.PartyRefused), "PartyRefused")]
[JsonDerivedType(typeof(StayOutcome.MoreRoomsWanted), "MoreRoomsWanted")]
[JsonDerivedType(typeof(StayOutcome.GroupDeskAnswers), "GroupDeskAnswers")]
internal abstract record StayOutcome : Outcome
{
    private StayOutcome()
    {
    }

    public sealed record DatesWanted : StayOutcome;

    /// <summary>The end of the stay is known, or its length.</summary>
    public sealed record ArrivalWanted(int? Nights, DateOnly? Departure) : StayOutcome;

    public sealed record DepartureWanted(DateOnly Arrival) : StayOutcome;

    public sealed record DatesRefused(DatesProblem Problem) : StayOutcome;

    public sealed record PartyWanted : StayOutcome;

    /// <summary>So many come: all of them adults?</summary>
    public sealed record SplitWanted(int Guests) : StayOutcome;

    public sealed record ChildAgesWanted(int Children) : StayOutcome;

    public sealed record PartyRefused(PartyProblem Problem) : StayOutcome;

    /// <summary>No room takes them all: so many rooms would.</summary>
    public sealed record MoreRoomsWanted(int Guests, int Rooms) : StayOutcome;

    /// <summary>Too many for the desk: the group desk answers.</summary>
    public sealed record GroupDeskAnswers(int? Rooms, int Guests, Department? Desk, string Phone, string Email) : StayOutcome;
}
