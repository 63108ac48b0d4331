using System.Text.Json.Serialization;

namespace FrontOffice.Data.Hotel;

/// <summary>Who sleeps in one room, or in all rooms of a booking.</summary>
/// <param name="Adults">At least one.</param>
/// <param name="ChildAges">In whole years at arrival, in the order told.</param>
public sealed record Party(int Adults, IReadOnlyList<int> ChildAges)
{
    [JsonIgnore]
    public int Children => ChildAges.Count;

    [JsonIgnore]
    public int Guests => Adults + Children;

    public bool Equals(Party? other) => other is not null && Adults == other.Adults && ChildAges.SequenceEqual(other.ChildAges);

    public override int GetHashCode() => ChildAges.Aggregate(Adults, HashCode.Combine);
}
