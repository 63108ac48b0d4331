namespace FrontOffice.Skills.Reservations.Records;

/// <summary>Failed proofs of identity of one conversation, or of one network address.</summary>
internal sealed record AttemptsDocument
{
    public const string DocumentType = "attempts";

    public int Schema { get; init; } = 1;

    public IReadOnlyList<FailedAttempt> Failures { get; init; } = [];

    public DateTimeOffset? ClosedUntil { get; init; }
}
