using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Data.Hotel;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("0.005", "0.01")]
    [InlineData("-0.005", "-0.01")]
    [InlineData("10.0049", "10.00")]
    public void A_line_is_rounded_to_the_cent_with_halves_away_from_zero(string amount, string expected)
    {
        var money = new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "EUR");

        Assert.Equal($"{expected} EUR", money.Rounded().ToString());
    }

    [Fact]
    public void Two_currencies_are_never_added()
    {
        Assert.Throws<InvalidOperationException>(() => new Money(1, "EUR") + new Money(1, "CHF"));
    }
}
