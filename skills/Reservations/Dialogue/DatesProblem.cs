using System.Text.Json.Serialization;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Why a stay's dates cannot be taken as told.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(DatesProblem.Ambiguous), "Ambiguous")]
[JsonDerivedType(typeof(DatesProblem.Vague), "Vague")]
[JsonDerivedType(typeof(DatesProblem.Impossible), "Impossible")]
[JsonDerivedType(typeof(DatesProblem.NightsImpossible), "NightsImpossible")]
[JsonDerivedType(typeof(DatesProblem.Past), "Past")]
[JsonDerivedType(typeof(DatesProblem.Backwards), "Backwards")]
[JsonDerivedType(typeof(DatesProblem.TooLong), "TooLong")]
[JsonDerivedType(typeof(DatesProblem.TooFarAhead), "TooFarAhead")]
internal abstract record DatesProblem
{
    private DatesProblem()
    {
    }

    /// <param name="ForDeparture">The doubtful day is the day of leaving.</param>
    public sealed record Ambiguous(IReadOnlyList<DateOnly> Readings, bool ForDeparture) : DatesProblem;

    public sealed record Vague(string Said) : DatesProblem;

    public sealed record Impossible(string Said) : DatesProblem;

    public sealed record NightsImpossible(int Nights) : DatesProblem;

    public sealed record Past(DateOnly Day, DateOnly Today) : DatesProblem;

    public sealed record Backwards(DateOnly Arrival, DateOnly Departure) : DatesProblem;

    public sealed record TooLong(int Nights, int Most) : DatesProblem;

    public sealed record TooFarAhead(DateOnly Arrival, DateOnly LastArrival) : DatesProblem;
}
