namespace FrontOffice.Skills.Reservations.Records;

internal sealed record HolderEntry(string Id, DateTimeOffset ExpiresAt);
