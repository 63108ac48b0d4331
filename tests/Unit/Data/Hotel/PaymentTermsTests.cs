using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Data.Hotel;

public sealed class PaymentTermsTests
{
    [Theory]
    [InlineData(GuaranteeKind.UntilHour, "0.00 EUR", null, "300.00 EUR", true)]
    [InlineData(GuaranteeKind.DepositByLink, "90.00 EUR", "2026-11-24", "210.00 EUR", false)]
    [InlineData(GuaranteeKind.PrepaidByLink, "300.00 EUR", "2026-11-24", "0.00 EUR", false)]
    public void What_is_due_when_follows_from_the_guarantee(GuaranteeKind kind, string advance, string? due, string atHotel, bool untilHour)
    {
        var terms = new GuaranteeTerms(kind, untilHour ? new TimeOnly(19, 0) : null, kind == GuaranteeKind.DepositByLink ? 30m : 0m, 3);

        var payment = PaymentTerms.Of(terms, new Money(300m, "EUR"), new DateOnly(2026, 12, 1), new DateOnly(2026, 11, 21));

        Assert.Equal((advance, due, atHotel), (payment.InAdvance.ToString(), payment.AdvanceDueOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), payment.AtHotel.ToString()));
        Assert.Equal(untilHour, payment.KeptUntil == new DateTime(2026, 12, 1, 19, 0, 0));
    }

    [Fact]
    public void What_is_due_in_advance_is_never_due_after_the_arrival()
    {
        var terms = new GuaranteeTerms(GuaranteeKind.PrepaidByLink, null, 0m, 3);

        var payment = PaymentTerms.Of(terms, new Money(300m, "EUR"), new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 21));

        Assert.Equal(new DateOnly(2026, 11, 22), payment.AdvanceDueOn);
    }
}
