namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Why a party cannot be taken as told.</summary>
internal abstract record PartyProblem
{
    private PartyProblem()
    {
    }

    /// <param name="Said">In the guest's words, or the number.</param>
    public sealed record Impossible(string Said) : PartyProblem;

    /// <summary>Nobody grown up is with them.</summary>
    public sealed record NoAdult : PartyProblem;

    /// <summary>Each room needs an adult.</summary>
    public sealed record TooManyRooms(int Rooms, int Adults) : PartyProblem;

    /// <summary>So many that the group desk answers.</summary>
    public sealed record Group(int? Rooms, int Guests) : PartyProblem;
}
