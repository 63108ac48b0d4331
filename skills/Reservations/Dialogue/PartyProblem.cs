using System.Text.Json.Serialization;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Why a party cannot be taken as told.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(PartyProblem.NumberImpossible), "NumberImpossible")]
[JsonDerivedType(typeof(PartyProblem.NoAdult), "NoAdult")]
[JsonDerivedType(typeof(PartyProblem.TooManyRooms), "TooManyRooms")]
[JsonDerivedType(typeof(PartyProblem.Group), "Group")]
internal abstract record PartyProblem
{
    private PartyProblem()
    {
    }

    /// <param name="Said">In the guest's words, or the number.</param>
    public sealed record NumberImpossible(string Said) : PartyProblem;

    /// <summary>Nobody grown up is with them.</summary>
    public sealed record NoAdult : PartyProblem;

    /// <summary>Each room needs an adult.</summary>
    public sealed record TooManyRooms(int Rooms, int Adults) : PartyProblem;

    /// <summary>So many that the group desk answers.</summary>
    public sealed record Group(int? Rooms, int Guests) : PartyProblem;
}
