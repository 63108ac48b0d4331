using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Data.Hotel;

public sealed class ConfirmationCodeTests
{
    [Fact]
    public void Codes_are_well_formed_and_do_not_repeat()
    {
        var codes = Enumerable.Range(0, 20_000).Select(_ => ConfirmationCode.New()).ToArray();

        Assert.All(codes, code => Assert.True(ConfirmationCode.IsWellFormed(code)));
        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.Equal(ConfirmationCode.Alphabet.Length, codes.SelectMany(code => code).Distinct().Count());
    }

    [Fact]
    public void No_character_can_be_mistaken_for_another()
    {
        Assert.DoesNotContain(ConfirmationCode.Alphabet, letter => "0O1IL".Contains(letter, StringComparison.Ordinal));
        Assert.Equal(31, ConfirmationCode.Alphabet.Distinct().Count());
    }

    [Theory]
    [InlineData("K7MPQ2XW")]
    [InlineData(" k7mp q2xw. ")]
    [InlineData("k-7-m-p, q-2-x-w")]
    [InlineData("Ｋ７ＭＰ　Ｑ２ＸＷ")]
    [InlineData("k7mp\u00A0q2xw")]
    public void A_code_is_read_however_it_is_written(string typed)
    {
        Assert.Equal("K7MPQ2XW", ConfirmationCode.Normalise(typed));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("K7MPQ2X")]
    [InlineData("K7MPQ2XWA")]
    [InlineData("K7MPQ2X0")]
    [InlineData("K7MPQ2XI")]
    [InlineData("K7MPQ2X+")]
    public void What_cannot_be_a_code_is_not_one(string? typed)
    {
        Assert.Null(ConfirmationCode.Normalise(typed));
    }

    [Fact]
    public void It_is_shown_in_groups_of_four()
    {
        Assert.Equal("K7MP Q2XW", ConfirmationCode.Grouped("K7MPQ2XW"));
    }
}
