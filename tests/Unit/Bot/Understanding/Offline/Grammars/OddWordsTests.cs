using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

public sealed class OddWordsTests
{
    public static TheoryData<string, string> English { get; } = SaidTable.Rows(
        """
        Please call me back at 0612345678 => phone=0612345678
        [Choice] I'll take the one with breakfast => extras=breakfast
        my mother in law and I => adults=2
        two nights for my wife and I from the 5th => in=2026-12-05 nights=2 adults=2 duration:P2D date:2026-12-05 #2
        do you have a pool => nothing
        I lost my phone in room 12 yesterday => in=2026-11-22 room=12 date:2026-11-22
        there's a fire in room 204! => room=204
        there are 3 people in my room => guests=3 #3
        the bill is wrong, 3 beers were charged => #3
        I would like to speak to someone => nothing
        cancel my booking => nothing
        i want to cancel K7MPQ2XW => code=K7MPQ2XW
        thank you => nothing
        hello => nothing
        from 12 to 15 june and from 20 to 22 june => in=2027-06-20 out=2027-06-22 range:2027-06-12/2027-06-15 range:2027-06-20/2027-06-22
        5 nights, 2 adults, 3 and 4 june => in=2027-06-03 out=2027-06-04 nights=5 adults=2 duration:P5D date:2027-06-03 date:2027-06-04 #5 #2
        at the end of the second week of june => vague=the second week of june range:2027-06-07/2027-06-14
        2 adults, 1 child of 7 => adults=2 children=1 ages=7 #2 #1
        2 adults and a 7 year old => adults=2 children=1 ages=7 #2
        an adult and two children under 12 => adults=1 children=2 #2 #12
        2 kids under 10 => children=2 #2 #10
        no kids, 2 adults => adults=2 children=0 #2
        not with kids => nothing
        $0 => amount=0 USD
        99999999999 nights => no-number=99999999999 nights duration:P99999999999D #99999999999
        400 nights => nights=400 duration:P400D #400
        0 nights => no-number=0 nights duration:P0D #0
        -2 nights => no-number=-2 nights duration:P2D #2
        1.5 nights => no-number=1.5 nights duration:P1.5D #1.5
        0 rooms => no-number=0 rooms #0
        31/31/2027 => impossible=31/31/2027
        13/13/2027 => impossible=13/13/2027
        00/00/0000 => impossible=00/00/0000
        2027-13-45 => impossible=2027-13-45
        30 feb 2027 => impossible=30 feb 2027
        arrive june 12 leave june 10 => in=2027-06-12 out=2027-06-10 date:2027-06-12 date:2027-06-10
        <script>alert(1)</script> => #1
        '; DROP TABLE guests; -- => nothing
        {"check_in":"2027-06-12"} => in=2027-06-12 date:2027-06-12
        """);

    public static TheoryData<string, string> French { get; } = SaidTable.Rows(
        """
        0 nuit => no-number=0 nuit duration:P0D #0
        2,5 nuits => no-number=2,5 nuits duration:P2.5D #2.5
        400 nuits => nights=400 duration:P400D #400
        """);

    [Theory]
    [MemberData(nameof(English))]
    public void Odd_words_are_read_for_what_they_are_in_English(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.English));

    [Theory]
    [MemberData(nameof(French))]
    public void Odd_words_are_read_for_what_they_are_in_French(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.French));
}
