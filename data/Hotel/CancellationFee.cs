namespace FrontOffice.Data.Hotel;

/// <summary>What giving a booking back costs after the deadline, never more than the stay.</summary>
public sealed record CancellationFee(CancellationFeeKind Kind, decimal Value);
