namespace FrontOffice.Data.Hotel;

/// <summary>What is due when, for the read-back of a booking.</summary>
/// <param name="InAdvance">Due before arrival; zero when nothing is.</param>
/// <param name="AdvanceDueOn">The day by which it is due, never after the arrival; null when nothing is.</param>
/// <param name="AtHotel">Due at the hotel.</param>
/// <param name="KeptUntil">Hotel time until which the room is kept on the arrival day without a guarantee; null when it is kept all night.</param>
public sealed record PaymentTerms(Money InAdvance, DateOnly? AdvanceDueOn, Money AtHotel, DateTime? KeptUntil)
{
    /// <param name="bookedOn">The hotel's day.</param>
    public static PaymentTerms Of(GuaranteeTerms guarantee, Money total, DateOnly arrival, DateOnly bookedOn)
    {
        ArgumentNullException.ThrowIfNull(guarantee);
        var advance = guarantee.Kind switch
        {
            GuaranteeKind.PrepaidByLink => total,
            GuaranteeKind.DepositByLink => (total * (guarantee.DepositPercent / 100m)).Rounded(),
            _ => Money.Zero(total.Currency),
        };
        var due = bookedOn.AddDays(guarantee.DepositDueDays);
        DateTime? kept = guarantee is { Kind: GuaranteeKind.UntilHour, HeldUntil: { } hour } ? arrival.ToDateTime(hour) : null;
        return new PaymentTerms(advance, advance.Amount == 0m ? null : due < arrival ? due : arrival, total - advance, kept);
    }
}
