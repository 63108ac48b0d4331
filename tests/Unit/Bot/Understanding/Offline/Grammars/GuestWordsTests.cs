using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

public sealed class GuestWordsTests
{
    public static TheoryData<string, string> English { get; } = SaidTable.Rows(
        """
        two nights no wait three nights => nights=3 duration:P2D duration:P3D #2 #3
        from the 10th, no, the 12th to the 15th => in=2026-12-12 out=2026-12-15 date:2026-12-10 range:2026-12-12/2026-12-15
        for 2 people, actually make it 3 => guests=3 #2 #3
        two adults, sorry, three adults => adults=3 #2 #3
        i said friday not thursday => in=2026-11-27 day=Friday date:2026-11-27 date:2026-11-26
        friday, no saturday => in=2026-11-28 day=Saturday date:2026-11-27 date:2026-11-28
        actually from the 11th instead of the 10th => in=2026-12-11 date:2026-12-11 date:2026-12-10
        not three nights, four => nights=4 duration:P3D #3 #4
        make that four nights => nights=4 duration:P4D #4
        can you change it to 3 guests => guests=3 elements=party #3
        instead of two nights let's do three => nights=3 duration:P2D #2 #3
        one room, no, two rooms => rooms=2 #1 #2
        hi i need a room 4 2 ppl 4 3 nights from 2moro => in=2026-11-24 nights=3 guests=2 rooms=1 duration:P3D date:2026-11-24 #4 #2 #4 #3
        need rm tmrw nite 2 ppl => in=2026-11-24 guests=2 date:2026-11-24 #2
        dbl room 5-8 june 2 ad 1 ch => in=2027-06-05 out=2027-06-08 adults=2 rooms=1 range:2027-06-05/2027-06-08 #2 #1
        2a 1c 3n 12 june => in=2027-06-12 date:2027-06-12 #2 #1 #3
        i would like to book a double room for two adults from the fifth of june to the ninth of june please => in=2027-06-05 out=2027-06-09 adults=2 rooms=1 type=classic-double range:2027-06-05/2027-06-09 #2
        room for two people from june fifth to june ninth two thousand twenty seven => in=2027-06-05 out=2027-06-09 guests=2 range:2027-06-05/2027-06-09 #2
        um i'd like to uh arrive on the uh fifth => in=2026-12-05 date:2026-12-05 #5.
        arrive the fifth leave the ninth => in=2026-12-05 out=2026-12-09 date:2026-12-05 date:2026-12-09 #5. #9.
        checking in december twenty third checking out december twenty sixth => in=2026-12-23 out=2026-12-26 date:2026-12-23 date:2026-12-26
        a room for demain soir => in=2026-11-24 rooms=1 datetimerange:2026-11-24T16:00/2026-11-24T20:00
        une chambre du 12 au 15 juin => in=2027-06-12 out=2027-06-15 range:2027-06-12/2027-06-15
        I have a reservation for June 5 under Smith, code K7MPQ2XW => in=2027-06-05 last=Smith code=K7MPQ2XW date:2027-06-05
        I'd like to extend my stay by two nights => nights=2 duration:P2D #2
        can we add one more night => nights=1 duration:P1D #1
        we need an extra bed for our 5 year old => children=1 ages=5
        do you have a room for tonight? we are 2 adults with a baby (8 months) => in=2026-11-23 adults=2 children=1 ages=0 rooms=1 datetimerange:2026-11-23T20:00/2026-11-24T00:00 #2
        how much for a double from 3 to 7 march for 2 people? => in=2027-03-03 out=2027-03-07 guests=2 type=classic-double range:2027-03-03/2027-03-07 #2
        price for 2 adults and 2 kids (5, 9) 10-17 August 2027 => in=2027-08-10 out=2027-08-17 adults=2 children=2 ages=5,9 range:2027-08-10/2027-08-17 #2 #2
        is there availability over new year for 4 nights, family of 5 => in=2027-01-01 nights=4 guests=5 date:2027-01-01 duration:P4D #4 #5
        what time is breakfast => nothing
        how far is the airport => nothing
        the wifi in room 305 doesn't work => room=305
        could you send 2 towels and 1 pillow to room 118 => room=118 #2 #1
        wake me at 7 tomorrow => in=2026-11-24 time=07:00 datetime:2026-11-24T07:00
        i paid 250 euros on the 3rd => in=2026-12-03 amount=250 EUR date:2026-12-03
        we were 3 last time => #3
        what is the cancellation policy 48 hours before => duration:PT48H #48
        check in after 10pm => time=22:00 time:22:00
        I need a taxi for 4 people tomorrow at 6:15 am to the airport => in=2026-11-24 time=06:15 guests=4 datetime:2026-11-24T06:15 #4
        do you accept dogs => nothing
        I don't need breakfast => dropped=breakfast
        without breakfast please, but with parking => extras=parking dropped=breakfast
        no breakfast, parking please => extras=parking dropped=breakfast
        a room with two beds on a high floor, quiet => rooms=1 wishes=twin_beds,high_floor,quiet #2
        not on the ground floor and with a bathtub => wishes=high_floor,bath
        a twin room with a crib => rooms=1 type=twin extras=cot wishes=cot
        3rd floor => in=2026-12-03 date:2026-12-03
        24 hour reception => duration:PT24H #24
        5 star hotel => #5
        the first floor => #1.
        1st of all i need a room => rooms=1 #1.
        May I have a room in May => vague=May rooms=1 range:2027-05-01/2027-06-01
        march in march => vague=march range:2027-03-01/2027-04-01
        in 2027 => vague=2027 range:2027-01-01/2028-01-01
        my family name is Stone => last=Stone
        a family of four in room 12 => guests=4 room=12 #4
        october 1st to october 5th, 2027 => in=2027-10-01 out=2027-10-05 range:2027-10-01/2027-10-05
        between 3 and 12 of september => in=2027-09-03 out=2027-09-12 range:2027-09-03/2027-09-12
        from 3rd to 12th september => in=2027-09-03 out=2027-09-12 range:2027-09-03/2027-09-12
        tomorrow 3-4pm => in=2026-11-24 datetimerange:2026-11-24T15:00/2026-11-24T16:00
        monday at 8 => in=2026-11-30 time=08:00 day=Monday datetime:2026-11-30T08:00
        this month => vague=this month range:2026-11-01/2026-12-01
        two weeks ago => in=2026-11-09 date:2026-11-09
        i live in 12 oak street => #12
        can i chat with a person => nothing
        my dates are flexible => vague=my dates are flexible
        the flexible rate please => plan=flexible
        i'd like the non-refundable rate => plan=saver
        remove the cot and add parking => extras=parking dropped=cot unwished=cot
        a quiet room, not smoking => rooms=1 wishes=quiet unwished=smoking
        we don't want a view => unwished=view
        I'd like to make a reservation for 2 nights starting this saturday for 2 people => in=2026-11-28 nights=2 guests=2 day=Saturday duration:P2D date:2026-11-28 #2 #2
        can i get it for 5 nights and 8 people starting on wednesday? => in=2026-11-25 nights=5 guests=8 day=Wednesday duration:P5D date:2026-11-25 #5 #8
        book for 1 person for 2 nights starting sunday please => in=2026-11-29 nights=2 guests=1 day=Sunday duration:P2D date:2026-11-29 #1 #2
        it will be for 7 people, 4 nights, arriving monday => in=2026-11-30 nights=4 guests=7 day=Monday duration:P4D date:2026-11-30 #7 #4
        yes please book that for monday for 3 people and 2 nights => in=2026-11-30 nights=2 guests=3 day=Monday date:2026-11-30 duration:P2D #3 #2
        i need it for four nights from saturday. four people will be staying => in=2026-11-28 nights=4 guests=4 day=Saturday duration:P4D date:2026-11-28 #4 #4
        we will be arriving on tuesday and leaving on friday => in=2026-11-24 out=2026-11-27 day=Tuesday date:2026-11-24 date:2026-11-27
        there will be 2 of us and we will stay 5 nights starting from tuesday => in=2026-11-24 nights=5 guests=2 day=Tuesday duration:P5D date:2026-11-24 #2 #5
        i will be staying 4 nights starting on wednesday with 3 people total => in=2026-11-25 nights=4 guests=3 day=Wednesday duration:P4D date:2026-11-25 #4 #3
        how about just 1 night => nights=1 duration:P1D #1
        sunday works, 2 people => in=2026-11-29 guests=2 day=Sunday date:2026-11-29 #2
        for 2, from the 5th => in=2026-12-05 guests=2 date:2026-12-05 #2
        only one of us => nothing
        party of 2 arriving thursday => in=2026-11-26 guests=2 day=Thursday date:2026-11-26 #2
        one adult and a toddler => adults=1 children=1 #1
        just my husband and myself => adults=2
        it's me, my wife and my son => adults=2 children=1
        my two friends and I => adults=3 #2
        my family and I, 5 total => guests=5 #5
        a group of 6 adults => adults=6 #6
        just one person => guests=1 #1
        single room please => nothing
        2 single rooms => rooms=2 #2
        one double and one twin => rooms=2 type=twin #1 #1
        three rooms: 2 doubles and 1 single => rooms=3 type=classic-double #3 #2 #1
        rooms for 6 => guests=6 #6
        4 guests, 2 rooms => guests=4 rooms=2 #4 #2
        3 nights, 2 guests => nights=3 guests=2 duration:P3D #3 #2
        1 night 1 person => nights=1 guests=1 duration:P1D #1 #1
        check-in: 2027-03-05, check-out: 2027-03-08, adults: 2, children: 1 => in=2027-03-05 out=2027-03-08 adults=2 children=1 date:2027-03-05 date:2027-03-08 #2 #1
        adults 2 children 1 => adults=2 children=1 #2 #1
        arrival 5 march departure 8 march 2 pax => in=2027-03-05 out=2027-03-08 guests=2 date:2027-03-05 date:2027-03-08 #2
        5/3-8/3 2 adults => in=2027-03-05 out=2027-03-08 adults=2 range:2027-03-05/2027-03-08 #2
        Mar 5-8, 2 adults => in=2027-03-05 out=2027-03-08 adults=2 range:2027-03-05/2027-03-08 #2
        march 5 thru 8 => in=2027-03-05 out=2027-03-08 range:2027-03-05/2027-03-08
        03/05/2027 - 03/08/2027 => in=2027-03-05 out=2027-03-08 range:2027-03-05/2027-03-08
        5th to 8th of march, 2 adults, king bed => in=2027-03-05 out=2027-03-08 adults=2 wishes=double_bed range:2027-03-05/2027-03-08 #2
        weekend 12 june => in=2027-06-11 out=2027-06-13 range:2027-06-12/2027-06-14
        friday to monday => in=2026-11-27 out=2026-11-30 day=Friday range:2026-11-27/2026-11-30
        fri 5 - sun 7 march => in=2027-03-05 out=2027-03-07 range:2027-03-05/2027-03-07
        next thursday to sunday => in=2026-12-03 out=2026-12-06 day=Thursday range:2026-12-03/2026-12-06
        thursday night until sunday morning => in=2026-11-26 out=2026-11-29 day=Thursday datetimerange:2026-11-26T20:00/2026-11-27T00:00 datetimerange:2026-11-29T08:00/2026-11-29T12:00
        from 3pm friday to 11am sunday => in=2026-11-27 out=2026-11-29 time=15:00 day=Friday datetime:2026-11-27T15:00 datetime:2026-11-29T11:00
        arriving around 9 in the evening on friday => in=2026-11-27 time=21:00 day=Friday datetime:2026-11-27T21:00
        in the first week of may for 5 nights => nights=5 vague=the first week of may range:2027-05-03/2027-05-10 duration:P5D #5
        sometime next month for a week => nights=7 vague=next month range:2026-12-01/2027-01-01 duration:P1W
        a week in august => nights=7 vague=august duration:P1W range:2027-08-01/2027-09-01
        10 days in july => nights=10 vague=july duration:P10D range:2027-07-01/2027-08-01 #10
        for the month of july => vague=the month of july range:2027-07-01/2027-08-01
        from july 10 for a week => in=2027-07-10 nights=7 date:2027-07-10 duration:P1W
        one week from july 10 => in=2027-07-10 nights=7 duration:P1W date:2027-07-10 #1
        july 10 to 17 => in=2027-07-10 out=2027-07-17 range:2027-07-10/2027-07-17
        july 10th until the 17th => in=2027-07-10 out=2027-07-17 range:2027-07-10/2027-07-17
        any weekend in june => nights=2 vague=june duration:P2D range:2027-06-01/2027-07-01
        """);

    public static TheoryData<string, string> French { get; } = SaidTable.Rows(
        """
        deux nuits, non pardon, trois nuits => nights=3 duration:P2D duration:P3D #2 #3
        du 10 au 12, enfin non du 11 au 13 => in=2026-12-11 out=2026-12-13 range:2026-12-10/2026-12-12 range:2026-12-11/2026-12-13
        pour deux, non, trois personnes => guests=3 #2 #3
        finalement on sera quatre => guests=4 #4
        pas trois nuits, quatre => nights=4 duration:P3D #3 #4
        jeudi, pardon, vendredi => in=2026-11-27 day=Friday date:2026-11-26 date:2026-11-27
        je voulais dire le 12 => in=2026-12-12 date:2026-12-12
        slt jvoudrais 1 chambre pr 2 pers du 12 o 15 juin => in=2027-06-12 out=2027-06-15 guests=2 rooms=1 range:2027-06-12/2027-06-15 #1 #2
        bjr chbre dble 2 nuits a partir de ven svp => in=2026-11-27 nights=2 day=Friday duration:P2D date:2026-11-27 #2
        je voudrais une chambre pour deux personnes du cinq au neuf juin deux mille vingt sept => in=2027-06-05 out=2027-06-09 guests=2 rooms=1 range:2027-06-05/2027-06-09 #2
        euh pour trois nuits à partir de de vendredi => in=2026-11-27 nights=3 day=Friday duration:P3D date:2026-11-27 #3
        on arrive le cinq et on repart le neuf => in=2026-12-05 out=2026-12-09 date:2026-12-05 date:2026-12-09
        une chambre pour tomorrow => in=2026-11-24 rooms=1 date:2026-11-24
        book a room for next friday => in=2026-12-04 day=Friday date:2026-12-04
        j'ai réservé pour le 12 au nom de Martin => in=2026-12-12 last=Martin date:2026-12-12
        je voudrais prolonger de deux nuits => nights=2 duration:P2D #2
        vous avez une chambre pour ce soir ? on est deux avec un bébé => in=2026-11-23 adults=2 children=1 rooms=1 datetimerange:2026-11-23T16:00/2026-11-23T20:00 #2
        combien pour une double du 3 au 7 mars ? => in=2027-03-03 out=2027-03-07 type=classic-double range:2027-03-03/2027-03-07
        il me faudrait un lit bébé => extras=cot wishes=cot
        deux serviettes pour la chambre 118 => room=118 #2
        réveillez-moi à 7h demain => in=2026-11-24 time=07:00 datetime:2026-11-24T07:00
        j'ai payé 250 euros le 3 => in=2026-12-03 amount=250 EUR date:2026-12-03
        le petit déjeuner est à quelle heure => nothing
        vous acceptez les chiens ? => nothing
        avec mon chien => wishes=pets
        une chambre au dernier étage avec vue et baignoire => rooms=1 wishes=high_floor,view,bath
        au troisième étage => #3.
        un hôtel 4 étoiles => #4
        c'est combien la nuit => nothing
        120 € la nuit => amount=120 EUR
        on voudrait deux chambres communicantes pour nous et nos trois enfants de 4, 7 et 10 ans => children=3 ages=4,7,10 rooms=2 wishes=connecting #2 #3
        mon mari, ma belle-mère et moi => adults=3
        nous sommes 2 adultes + 1 enfant => adults=2 children=1 #2 #1
        ma femme est enceinte => nothing
        le tarif flexible => plan=flexible
        mes dates sont flexibles => vague=mes dates sont flexibles
        retirez le lit bébé et ajoutez le parking => extras=parking dropped=cot unwished=cot
        je voudrais parler à quelqu'un => nothing
        modifier la date d'arrivée => elements=dates
        changer le nombre de personnes => elements=party
        c'est pour corriger mon adresse mail => elements=email
        j'ai perdu mon code => nothing
        en 2027 => vague=2027 range:2027-01-01/2028-01-01
        pour 3 personnes et 5 nuits à partir de mardi => in=2026-11-24 nights=5 guests=3 day=Tuesday duration:P5D date:2026-11-24 #3 #5
        on sera 2, arrivée vendredi soir départ dimanche => in=2026-11-27 out=2026-11-29 guests=2 day=Friday datetimerange:2026-11-27T16:00/2026-11-27T20:00 date:2026-11-29 #2
        adultes : 2, enfants : 1 => adults=2 children=1 #2 #1
        arrivée : 05/03/2027 départ : 08/03/2027 => in=2027-03-05 out=2027-03-08 date:2027-03-05 date:2027-03-08
        2 nuits, 2 personnes, 1 chambre => nights=2 guests=2 rooms=1 duration:P2D #2 #2 #1
        du 5 au 8 mars, 2 adultes, lit double => in=2027-03-05 out=2027-03-08 adults=2 wishes=double_bed range:2027-03-05/2027-03-08 #2
        une semaine en août => nights=7 vague=août duration:P1W range:2027-08-01/2027-09-01
        dix jours en juillet => nights=10 vague=juillet duration:P10D range:2027-07-01/2027-08-01 #10
        à partir du 10 juillet pour une semaine => in=2027-07-10 nights=7 date:2027-07-10 duration:P1W
        de vendredi soir à dimanche => in=2026-11-27 out=2026-11-29 day=Friday datetimerange:2026-11-27T16:00/2026-11-27T20:00 date:2026-11-29
        juste mon mari et moi => adults=2
        seulement une personne => guests=1
        moi, ma femme et mon fils => adults=2 children=1
        mes deux amis et moi => adults=3 #2
        un adulte => adults=1
        je serai accompagné de ma femme => adults=2
        nous serons 4 adultes et 2 enfants de 3 et 8 ans => adults=4 children=2 ages=3,8 #4 #2
        pour la semaine du 12 au 18 avril => in=2027-04-12 out=2027-04-18 range:2027-04-12/2027-04-18
        du 12 au 18 avril inclus => in=2027-04-12 out=2027-04-18 range:2027-04-12/2027-04-18
        trois chambres : deux doubles et une simple => rooms=3 type=classic-double #3 #2
        """);

    [Theory]
    [MemberData(nameof(English))]
    public void Second_thoughts_and_shortened_words_are_read_in_English(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.English));

    [Theory]
    [MemberData(nameof(French))]
    public void Second_thoughts_and_shortened_words_are_read_in_French(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.French));
}
