namespace FrontOffice.Skills.Reservations.Records;

/// <param name="Turn">The turn that failed, as a fingerprint: acted again it counts once.</param>
internal sealed record FailedAttempt(string Turn, DateTimeOffset At);
