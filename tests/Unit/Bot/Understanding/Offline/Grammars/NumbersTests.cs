using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

public sealed class NumbersTests
{
    public static TheoryData<string, string> English { get; } = SaidTable.Rows(
        """
        one hundred and twenty three => #123
        two thousand five hundred => #2500
        three point five => #3.5
        1,234,567 => #1234567
        minus five => #-5
        a dozen => #12
        two dozen => #24
        half a dozen => #6
        three and a half => #3.5
        two thirds => #0.667
        the twenty first => in=2026-12-21 date:2026-12-21 #21.
        1/2 => either=2027-01-02/2027-02-01 date:2027-01-02
        3 million => #3000000
        16k => #16000
        one hundred thousand => #100000
        fifteen hundred => #1500
        a hundred => #100
        eleventh => #11.
        one hundred and first => #101.
        zero => #0
        2.75 => #2.75
        -3 => #-3
        ninety-nine => #99
        a couple of towels => #2
        2 and a quarter => #2.25
        one => #1
        """);

    public static TheoryData<string, string> French { get; } = SaidTable.Rows(
        """
        cent vingt-trois => #123
        deux mille cinq cents => #2500
        trois virgule cinq => #3.5
        1 234 567 => #1234567
        1.234.567 => #1234567
        2,75 => #2.75
        moins cinq => #-5
        une douzaine => #12
        une demi-douzaine => #6
        une dizaine de serviettes => #10
        deux et demi => #2.5
        soixante-quinze => #75
        soixante et onze => #71
        quatre-vingts => #80
        quatre vingt un => #81
        nonante-sept => #97
        septante et un => #71
        huitante => #80
        vingt et unième => #21.
        le deuxième => #2.
        mille deux cent trente => #1230
        trois millions => #3000000
        un million deux cent mille => #1200000
        zéro => #0
        quatre-vingt-dix-neuf => #99
        deux cents => #200
        cent un => #101
        mille => #1000
        trente-deuxième => #32.
        un => #1
        """);

    [Theory]
    [MemberData(nameof(English))]
    public void Numbers_are_read_in_English(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.English));

    [Theory]
    [MemberData(nameof(French))]
    public void Numbers_are_read_in_French(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.French));
}
