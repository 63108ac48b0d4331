using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

public sealed class YearEndTests
{
    public static TheoryData<string, string> English { get; } = SaidTable.Rows(
        """
        (2026-12-30) tomorrow for three nights => in=2026-12-31 nights=3 date:2026-12-31 duration:P3D #3
        (2026-12-30) from the 31st to the 2nd => in=2026-12-31 out=2027-01-02 range:2026-12-31/2027-01-02
        (2026-12-30) next Friday => in=2027-01-08 day=Friday date:2027-01-08
        (2026-12-30) June 10 => in=2027-06-10 date:2027-06-10
        (2026-12-30) 29 February => impossible=29 February
        (2027-12-31) 29 February => in=2028-02-29 date:2028-02-29
        (2026-12-31) tonight => in=2026-12-31 datetimerange:2026-12-31T20:00/2027-01-01T00:00
        (2026-11-27) Friday => in=2026-12-04 day=Friday date:2026-12-04
        (2026-11-27) this Friday => in=2026-11-27 day=Friday date:2026-11-27
        (2026-11-27) next Friday => in=2026-12-04 day=Friday date:2026-12-04
        (2026-11-27) Friday week => in=2026-12-11 day=Friday date:2026-12-11
        (2026-11-28) this weekend => in=2026-11-28 out=2026-11-29 range:2026-11-28/2026-11-30
        (2026-11-29) for the weekend => in=2026-12-04 out=2026-12-06 range:2026-12-05/2026-12-07
        (2026-11-29) tomorrow => in=2026-11-30 date:2026-11-30
        (2027-02-10) from the 28th to the 3rd => in=2027-02-28 out=2027-03-03 range:2027-02-28/2027-03-03
        (2027-01-31) the 30th => in=2027-03-30 date:2027-03-30
        (2027-01-31) the 31st => in=2027-01-31 date:2027-01-31
        (2027-03-28) easter => in=2027-03-28 date:2027-03-28
        (2027-03-29) easter => in=2028-04-16 date:2028-04-16
        (2026-12-26) christmas => in=2027-12-25 date:2027-12-25
        (2026-12-26) Dec 24 to Jan 2 => in=2027-12-24 out=2028-01-02 range:2027-12-24/2028-01-02
        (2028-02-28) tomorrow and leaving on the 1st => in=2028-02-29 out=2028-03-01 date:2028-02-29 date:2028-03-01
        (2026-06-15) from June 10 to June 20 => in=2027-06-10 out=2027-06-20 range:2027-06-10/2027-06-20
        """);

    public static TheoryData<string, string> French { get; } = SaidTable.Rows(
        """
        (2026-12-30) du 31 au 2 => in=2026-12-31 out=2027-01-02 range:2026-12-31/2027-01-02
        (2026-12-30) vendredi prochain => in=2027-01-08 day=Friday date:2027-01-08
        (2026-11-27) vendredi => in=2026-12-04 day=Friday date:2026-12-04
        (2026-11-27) vendredi en huit => in=2026-12-11 day=Friday date:2026-12-11
        (2026-11-29) ce week-end => in=2026-12-04 out=2026-12-06 range:2026-12-05/2026-12-07
        (2026-12-31) demain => in=2027-01-01 date:2027-01-01
        (2027-01-31) le 30 => in=2027-03-30 date:2027-03-30
        (2027-02-10) du 28 au 3 => in=2027-02-28 out=2027-03-03 range:2027-02-28/2027-03-03
        (2027-03-29) à Pâques => in=2028-04-16 date:2028-04-16
        (2027-05-01) le pont de l'Ascension => in=2027-05-06 out=2027-05-09 range:2027-05-06/2027-05-09
        (2026-07-01) le pont du 14 juillet => in=2026-07-11 out=2026-07-14 range:2026-07-11/2026-07-14
        (2026-12-26) noël => in=2027-12-25 date:2027-12-25
        """);

    [Theory]
    [MemberData(nameof(English))]
    public void The_next_reading_is_taken_in_English(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.English));

    [Theory]
    [MemberData(nameof(French))]
    public void The_next_reading_is_taken_in_French(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.French));
}
