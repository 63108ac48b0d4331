namespace FrontOffice.Skills.Reservations.Records;

/// <summary>The live holds of one conversation, or of one network address, so that holds cannot drain the house.</summary>
internal sealed record HolderDocument
{
    public const string DocumentType = "holder";

    public int Schema { get; init; } = 1;

    public IReadOnlyList<HolderEntry> Holds { get; init; } = [];

    public HolderDocument Without(string holdId, DateTimeOffset now) =>
        this with { Holds = [.. Holds.Where(hold => hold.Id != holdId && now < hold.ExpiresAt)] };

    public HolderDocument With(HolderEntry hold) => this with { Holds = [.. Holds, hold] };
}
