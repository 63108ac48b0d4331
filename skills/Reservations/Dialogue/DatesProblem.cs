namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Why a stay's dates cannot be taken as told.</summary>
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
