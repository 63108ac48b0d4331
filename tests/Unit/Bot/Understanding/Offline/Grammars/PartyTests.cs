using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

public sealed class PartyTests
{
    public static TheoryData<string, string> English { get; } = SaidTable.Rows(
        """
        the 12th and 13th of june => in=2027-06-12 out=2027-06-13 date:2027-06-12 date:2027-06-13
        tuesday or wednesday => either=2026-11-24/2026-11-25 date:2026-11-24 date:2026-11-25
        4th of july weekend => in=2027-07-02 out=2027-07-04 range:2027-07-03/2027-07-05
        (2026-11-28) check in friday check out sunday => in=2026-12-04 out=2026-12-06 day=Friday date:2026-12-04 date:2026-12-06
        may i book a room => rooms=1
        10.06.2027 => in=2027-06-10 date:2027-06-10
        2 adults => adults=2 #2
        two adults and one child => adults=2 children=1 #2 #1
        two adults, 2 kids aged 4 and 7 => adults=2 children=2 ages=4,7 #2 #2
        me and my mum => adults=2
        my husband and I => adults=2
        my wife and me => adults=2
        for me and my wife => adults=2
        with my two kids => adults=1 children=2 #2
        I'm travelling with my wife and our 3 year old => adults=2 children=1 ages=3
        we are a family of four => guests=4 #4
        a family of 5: 2 adults and 3 children => adults=2 children=3 #5 #2 #3
        we're two couples => adults=4 #2
        a couple with a baby => adults=2 children=1
        just the two of us => adults=2
        me, my wife and our two daughters, 5 and 9 => adults=2 children=2 ages=5,9 #2
        my parents and I => adults=3
        a room for my parents => adults=2 rooms=1
        I'll be alone => adults=1
        solo traveller => adults=1
        single room for one person => guests=1 #1
        5 of us => guests=5 #5
        there will be six of us => guests=6 #6
        there are 4 people => guests=4 #4
        group of 12 => guests=12 #12
        table for 4 => guests=4 #4
        for three people => guests=3 #3
        it's for 2 => guests=2 #2
        one adult, one child (8) => adults=1 children=1 ages=8 #1 #1
        2 adults & 2 children (3 and 5 yrs) => adults=2 children=2 ages=3,5 #2 #2
        me plus two colleagues => adults=3 #2
        2 adults 1 infant => adults=2 children=1 #2 #1
        my boyfriend and i and our dog => adults=2 wishes=pets
        four guests including two kids => adults=2 children=2 #4 #2
        kids are 4 and 6 years old => children=2 ages=4,6
        children ages 3, 5, 8 => children=3 ages=3,5,8
        my 6-year-old son and me => adults=1 children=1 ages=6
        our son is 6 => children=1 ages=6
        my wife's birthday => nothing
        my son who is 20 => adults=1
        no children => children=0
        1 room 2 guests 3 nights => nights=3 guests=2 rooms=1 duration:P3D #1 #2 #3
        2 rooms for 4 people => guests=4 rooms=2 #2 #4
        two double rooms and one twin => rooms=3 type=twin #2 #1
        a couple of nights => nights=2 duration:P2D #2
        half a dozen rooms => rooms=6 #6
        just me, 2 nights => nights=2 adults=1 duration:P2D #2
        a double for me and a colleague => adults=2 type=classic-double
        myself and 3 friends => adults=4 #3
        i have 2 children => children=2 #2
        8 people in 4 rooms => guests=8 rooms=4 #8 #4
        I'm travelling with my wife and our 3 year old => adults=2 children=1 ages=3
        a couple with a baby => adults=2 children=1
        5 of us => guests=5 #5
        kids are 4 and 6 years old => children=2 ages=4,6
        children ages 3, 5, 8 => children=3 ages=3,5,8
        our son is 6 => children=1 ages=6
        two double rooms and one twin => rooms=3 type=twin #2 #1
        a couple of nights => nights=2 duration:P2D #2
        me, my wife and our two daughters, 5 and 9 => adults=2 children=2 ages=5,9 #2
        """);

    public static TheoryData<string, string> French { get; } = SaidTable.Rows(
        """
        à partir du 12 pour trois nuits => in=2026-12-12 nights=3 date:2026-12-12 duration:P3D #3
        j'arrive le 12 juin et je repars le 15 => in=2027-06-12 out=2027-06-15 date:2027-06-12 date:2027-06-15
        jusqu'à dimanche => out=2026-11-29 date:2026-11-29
        jusqu'au 15 => out=2026-12-15 date:2026-12-15
        départ le 5 => out=2026-12-05 date:2026-12-05
        pour trois nuits à partir de demain => in=2026-11-24 nights=3 duration:P3D date:2026-11-24 #3
        sept heures et demie => time=07:30 time:07:30
        pendant deux heures => duration:PT2H #2
        le 12 et le 13 juin => in=2027-06-12 out=2027-06-13 date:2027-06-12 date:2027-06-13
        du 12 au 15 du mois prochain => in=2026-12-12 out=2026-12-15 range:2026-12-12/2026-12-15
        le 5 du mois prochain => in=2026-12-05 date:2026-12-05
        2 adultes => adults=2 #2
        deux adultes et un enfant => adults=2 children=1 #2
        deux adultes et trois enfants de 2, 5 et 9 ans => adults=2 children=3 ages=2,5,9 #2 #3
        ma femme et moi => adults=2
        moi et ma copine => adults=2
        mon mari, moi et nos deux enfants (4 et 7 ans) => adults=2 children=2 ages=4,7 #2
        nous sommes cinq dont un bébé => adults=4 children=1 #5
        on est quatre => guests=4 #4
        on sera 3 => guests=3 #3
        nous serons deux => guests=2 #2
        pour deux => guests=2 #2
        pour 2 personnes => guests=2 #2
        à deux => adults=2
        une famille de quatre => guests=4 #4
        un couple avec deux enfants => adults=2 children=2 #2
        en couple => adults=2
        juste moi => adults=1
        je suis seul => adults=1
        je voyage seule => adults=1
        avec ma fille de 8 ans => adults=1 children=1 ages=8
        avec mes parents => adults=3
        mes parents et moi => adults=3
        ma mère et moi => adults=2
        un adulte et un enfant => adults=1 children=1
        2 adultes, 1 bébé de 8 mois => adults=2 children=1 ages=0 #2 #1
        4 personnes dont 2 enfants => adults=2 children=2 #4 #2
        pour ma femme, moi et notre fils de 6 ans => adults=2 children=1 ages=6
        mon fils a 6 ans => children=1 ages=6
        les enfants ont 4 et 7 ans => children=2 ages=4,7
        deux enfants âgés de 4 et 7 ans => children=2 ages=4,7 #2
        deux chambres => rooms=2 #2
        une chambre pour 3 => guests=3 rooms=1 #3
        il me faudrait deux chambres doubles pour quatre personnes => guests=4 rooms=2 type=classic-double #2 #4
        pour une personne => guests=1
        un groupe de 12 => guests=12 #12
        sans enfant => children=0
        0 personne => no-number=0 personne
        2,5 personnes => no-number=2,5 personnes #2.5
        un collègue et moi => adults=2
        nous sommes un couple => adults=2
        une chambre pour mon fils et moi => adults=1 children=1 rooms=1
        3 pers => guests=3 #3
        2 ad 1 enf => adults=2 children=1 #2 #1
        avec deux petits enfants => children=2 #2
        mon fils a 6 ans => children=1 ages=6
        les enfants ont 4 et 7 ans => children=2 ages=4,7
        pour une personne => guests=1
        mon mari, moi et nos deux enfants (4 et 7 ans) => adults=2 children=2 ages=4,7 #2
        mon mari et nos deux enfants => adults=2 children=2 #2
        """);

    [Theory]
    [MemberData(nameof(English))]
    public void Everyone_who_stays_is_counted_in_English(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.English));

    [Theory]
    [MemberData(nameof(French))]
    public void Everyone_who_stays_is_counted_in_French(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.French));
}
