using FrontOffice.Bot.Turns;

namespace FrontOffice.Tests.Unit.Bot.Turns;

public sealed class CardNumbersTests
{
    [Theory]
    [InlineData("4111111111111111")]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("4111-1111-1111-1111")]
    [InlineData("4111.1111.1111.1111")]
    [InlineData("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1")]
    [InlineData("4111\u200b1111\u200b1111\u200b1111")]
    [InlineData("４１１１１１１１１１１１１１１１")]
    [InlineData("5555 5555 5555 4444")]
    [InlineData("2223 0031 2200 3222")]
    [InlineData("3782 822463 10005")]
    [InlineData("3056 9309 0259 04")]
    [InlineData("6011 1111 1111 1117")]
    [InlineData("3530 1113 3330 0000")]
    [InlineData("4111 1111\n1111 1111")]
    [InlineData("4111    1111    1111    1111")]
    [InlineData("4111 - - 1111 - - 1111 - - 1111")]
    [InlineData("4111~1111~1111~1111")]
    [InlineData("4111'1111'1111'1111")]
    [InlineData("4111;1111;1111;1111")]
    [InlineData("4111•1111•1111•1111")]
    [InlineData("4111\u22121111\u22121111\u22121111")]
    [InlineData("4111\u20111111\u20111111\u20111111")]
    [InlineData("4111\u034f1111\u034f1111\u034f1111")]
    [InlineData("4111\u00001111\u00001111\u00001111")]
    [InlineData("𝟜𝟙𝟙𝟙 1111 1111 1111")]
    [InlineData("④①①①①①①①①①①①①①①①")]
    [InlineData("⁴¹¹¹¹¹¹¹¹¹¹¹¹¹¹¹")]
    [InlineData("4111 1111 and then 1111 1111")]
    [InlineData("4111x1111x1111x1111")]
    [InlineData("4111(1111)1111(1111")]
    [InlineData("4111 puis 1111 puis 1111 puis 1111")]
    [InlineData("3782 then 822463 then 10005")]
    public void A_card_number_is_removed_however_it_is_written(string number)
    {
        var (text, found) = CardNumbers.Redact($"my card is {number}, thanks");

        Assert.True(found);
        Assert.Equal("my card is [card number removed], thanks", text);
    }

    [Theory]
    [InlineData("+33 6 12 34 56 78")]
    [InlineData("FR76 3000 6000 0112 3456 7890 189")]
    [InlineData("4111 1111 1111 1112")]
    [InlineData("+49 (0)30 12345678, or 4111")]
    [InlineData("from 4011 to 1111 and 1111 or 1113")]
    [InlineData("from 12/06/2027 to 15/06/2027 for 2")]
    [InlineData("my booking is K7MP-Q2XW")]
    [InlineData("1234567890123456")]
    public void What_is_no_card_number_stays(string words)
    {
        Assert.Equal((words, false), CardNumbers.Redact(words));
    }

    [Fact]
    public void Two_cards_in_one_message_are_both_removed()
    {
        var (text, _) = CardNumbers.Redact("4111111111111111 or 5555555555554444");

        Assert.Equal("[card number removed] or [card number removed]", text);
    }
}
