namespace FrontOffice.Data.Hotel;

/// <summary>How a reservation was given back.</summary>
/// <param name="Number">Proves it to the guest.</param>
/// <param name="Actor">"guest", "assistant", "staff:&lt;name&gt;", "system".</param>
public sealed record CancelledFacts(string Number, DateTimeOffset At, Money Fee, Money Refund, string? Reason, string Actor);
