namespace FrontOffice.Data.Hotel;

/// <summary>What giving a booking back would mean now; said before anything is done.</summary>
/// <param name="Fee">Kept or charged by the house.</param>
/// <param name="Refund">Of what was paid.</param>
/// <param name="StillOwed">Of the fee, beyond what was paid.</param>
/// <param name="FreeUntilLocal">Hotel time until which it costs nothing (of several rooms, the earliest); null when it was never free or a room never is.</param>
public sealed record CancellationPreview(Money Fee, Money Refund, Money StillOwed, DateTime? FreeUntilLocal)
{
    public bool IsFree => Fee.Amount == 0m;
}
