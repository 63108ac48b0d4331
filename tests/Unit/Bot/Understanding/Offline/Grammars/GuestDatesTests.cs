using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

public sealed class GuestDatesTests
{
    public static TheoryData<string, string> English { get; } = SaidTable.Rows(
        """
        I'd like to book a room for 3 people and 5 nights starting from tuesday => in=2026-11-24 nights=5 guests=3 rooms=1 day=Tuesday duration:P5D date:2026-11-24 #3 #5
        Please book it for 6 people and 4 nights starting from thursday. => in=2026-11-26 nights=4 guests=6 day=Thursday duration:P4D date:2026-11-26 #6 #4
        i need to arrive on saturday and stay for 2 nights for 1 person => in=2026-11-28 nights=2 guests=1 day=Saturday date:2026-11-28 duration:P2D #2 #1
        Can you book a hotel for me from March 4th to March 9th for two people? => in=2027-03-04 out=2027-03-09 guests=2 range:2027-03-04/2027-03-09 #2
        I will check in the day after tomorrow and check out on the 14th of this month => in=2026-11-25 out=2026-11-14 date:2026-11-25 date:2026-11-14
        I'm planning on checking in on the 3rd of this month and staying for 2 days => in=2026-11-03 nights=2 date:2026-11-03 duration:P2D #2
        Check in next Wednesday, check out on Friday next week => in=2026-12-02 out=2026-12-04 day=Wednesday date:2026-12-02 date:2026-12-04
        I need 2 rooms for 3 nights checking in on March 10th => in=2027-03-10 nights=3 rooms=2 duration:P3D date:2027-03-10 #2 #3
        I want to stay for one day. I'll be there on the 8th of March => in=2027-03-08 nights=1 duration:P1D date:2027-03-08 #1
        book for just myself please => adults=1
        I'll be back the second week of next month => vague=the second week of next month range:2026-12-07/2026-12-14
        We'd be arriving late evening on the 21st => in=2026-12-21 date:2026-12-21
        How about monday the 6th? => in=2027-09-06 date:2027-09-06
        room from the 12th through the 15th of next month => in=2026-12-12 out=2026-12-15 range:2026-12-12/2026-12-15
        december 1st - 3rd => in=2026-12-01 out=2026-12-03 range:2026-12-01/2026-12-03
        1-3 december => in=2026-12-01 out=2026-12-03 range:2026-12-01/2026-12-03
        Dec. 1-3 => in=2026-12-01 out=2026-12-03 range:2026-12-01/2026-12-03
        sept. 5 => in=2027-09-05 date:2027-09-05
        Sep 5, 2027 to Sep 8, 2027 => in=2027-09-05 out=2027-09-08 range:2027-09-05/2027-09-08
        September 5th for 4 nights => in=2027-09-05 nights=4 date:2027-09-05 duration:P4D #4
        5 september 4 nights 2 adults => in=2027-09-05 nights=4 adults=2 date:2027-09-05 duration:P4D #4 #2
        2 nights from 5th june 2 ppl double => in=2027-06-05 nights=2 guests=2 type=classic-double duration:P2D date:2027-06-05 #2 #2
        3 nts from 5/6 => nights=3 either=2027-05-06/2027-06-05 duration:P3D date:2027-05-06 #3
        arrive 5 sep dep 8 sep => in=2027-09-05 out=2027-09-08 date:2027-09-05 date:2027-09-08
        05 sep - 08 sep => in=2027-09-05 out=2027-09-08 range:2027-09-05/2027-09-08
        sat 5 dec to tue 8 dec => in=2026-12-05 out=2026-12-08 range:2026-12-05/2026-12-08
        Sat-Mon => in=2026-11-28 out=2026-11-30 day=Saturday range:2026-11-28/2026-11-30
        thurs 3rd dec => in=2026-12-03 date:2026-12-03
        Thursday 3rd of December for one night only => in=2026-12-03 nights=1 date:2026-12-03 duration:P1D #1
        the night of the 12th => in=2026-12-12 date:2026-12-12
        nights of 12 and 13 june => in=2027-06-12 out=2027-06-14 date:2027-06-12 date:2027-06-13
        night of december 31 => in=2026-12-31 date:2026-12-31
        new year's => in=2027-01-01 date:2027-01-01
        for new year => in=2027-01-01 date:2027-01-01
        the week between christmas and new year => in=2026-12-25 out=2027-01-01 range:2026-12-25/2027-01-01
        the first week of january => vague=the first week of january range:2027-01-04/2027-01-11
        last week of august => vague=last week of august range:2027-08-23/2027-08-30
        last weekend in september => in=2027-09-24 out=2027-09-26 range:2027-09-25/2027-09-27
        the last day of the month => in=2026-11-30 date:2026-11-30
        end of the month => vague=end of the month range:2026-11-16/2026-12-01
        beginning of next month => vague=beginning of next month range:2026-12-01/2026-12-16
        end of next week => vague=end of next week range:2026-12-03/2026-12-07
        early next week => vague=early next week range:2026-11-30/2026-12-03
        later this week => vague=later this week range:2026-11-26/2026-11-30
        middle of march => vague=middle of march range:2027-03-10/2027-03-21
        around mid june => vague=mid june range:2027-06-10/2027-06-21
        spring break => nothing
        this afternoon => in=2026-11-23 datetimerange:2026-11-23T12:00/2026-11-23T16:00
        this morning => in=2026-11-23 datetimerange:2026-11-23T08:00/2026-11-23T12:00
        tomorrow morning at 9 => in=2026-11-24 time=09:00 datetime:2026-11-24T09:00
        tomorrow night => in=2026-11-24 datetimerange:2026-11-24T20:00/2026-11-25T00:00
        Friday night => in=2026-11-27 day=Friday datetimerange:2026-11-27T20:00/2026-11-28T00:00
        saturday night for two => in=2026-11-28 guests=2 day=Saturday datetimerange:2026-11-28T20:00/2026-11-29T00:00 #2
        Friday evening at 8pm => in=2026-11-27 time=20:00 day=Friday datetime:2026-11-27T20:00
        tomorrow at noon => in=2026-11-24 time=12:00 datetime:2026-11-24T12:00
        wake me up at 6:45 am => time=06:45 time:06:45
        wake up call at quarter to seven tomorrow morning => in=2026-11-24 time=06:45 datetime:2026-11-24T06:45
        at half past six pm => time=18:30 time:18:30
        a taxi at 5.30 am on sunday => in=2026-11-29 time=05:30 day=Sunday datetime:2026-11-29T05:30
        we land at 23:10 => time=23:10 time:23:10
        around 10ish => #10
        10 p.m. => time=22:00 time:22:00
        10 a.m. on Monday => in=2026-11-30 time=10:00 day=Monday datetime:2026-11-30T10:00
        between 8 and 9 pm => timerange:20:00/21:00
        from 8 until 10 in the evening => timerange:20:00/22:00
        dinner for 4 at 8 => time=20:00 guests=4 time:20:00 #4
        table for two tonight at 7:30 => in=2026-11-23 time=19:30 guests=2 datetime:2026-11-23T19:30 #2
        check-in at 3pm => time=15:00 time:15:00
        late checkout until 2 pm => time=14:00 time:14:00
        for 2 hours => duration:PT2H #2
        in two hours => duration:PT2H #2
        in half an hour => duration:PT30M
        for half a day => duration:P1D
        an hour and a half => duration:PT1H30M
        2 weeks and 3 days => nights=17 duration:P17D
        1 week 3 days => nights=10 duration:P10D
        for a month => duration:P1M
        the whole week => nothing
        all week => nothing
        for the whole weekend => in=2026-11-27 out=2026-11-29 range:2026-11-28/2026-11-30
        over the weekend => in=2026-11-27 out=2026-11-29 range:2026-11-28/2026-11-30
        at the weekend => in=2026-11-27 out=2026-11-29 range:2026-11-28/2026-11-30
        weekend of the 12th => in=2026-12-11 out=2026-12-13 range:2026-12-12/2026-12-14
        a week on friday => in=2026-12-04 date:2026-12-04
        friday after next => in=2026-12-11 day=Friday date:2026-12-11
        the friday after next => in=2026-12-11 day=Friday date:2026-12-11
        the week after next => vague=the week after next range:2026-12-07/2026-12-14
        monday week => in=2026-12-07 day=Monday date:2026-12-07
        two mondays from now => in=2026-11-30 day=Monday date:2026-11-30 #2
        a couple of weeks from now => in=2026-12-07 date:2026-12-07
        in a couple of days => in=2026-11-25 date:2026-11-25
        in a week or so => in=2026-11-30 date:2026-11-30
        in three weeks' time => in=2026-12-14 date:2026-12-14
        three weeks from today => in=2026-12-14 date:2026-12-14
        six months from now => in=2027-05-23 date:2027-05-23
        10 days ago => in=2026-11-13 date:2026-11-13
        two days before christmas => in=2026-12-23 date:2026-12-23
        the day after christmas => in=2026-12-26 date:2026-12-26
        the day before easter => in=2027-03-27 date:2027-03-27
        every friday => in=2026-11-27 day=Friday date:2026-11-27
        on the 2nd and 3rd of may => in=2027-05-02 out=2027-05-03 date:2027-05-02 date:2027-05-03
        may 2 and 3 => in=2027-05-02 out=2027-05-03 date:2027-05-02 date:2027-05-03
        either the 4th or the 5th of may => either=2027-05-04/2027-05-05 date:2027-05-04 date:2027-05-05
        2027 => #2027
        june 2027 => vague=june 2027 range:2027-06-01/2027-07-01
        the twelfth of june two thousand and twenty seven => in=2027-06-12 date:2027-06-12
        june the twelfth => in=2027-06-12 date:2027-06-12
        twelve june => in=2027-06-12 date:2027-06-12
        january first => in=2027-01-01 date:2027-01-01
        feb 30 => impossible=feb 30
        april 31st => impossible=april 31st
        32 june => impossible=32 june
        June 12 to June 10 => in=2027-06-12 out=2027-06-10 range:2027-06-12/2027-06-10
        June 12th '27 => in=2027-06-12 date:2027-06-12
        12/6/27 => either=2027-12-06/2027-06-12 date:2027-12-06
        2027/06/12 => in=2027-06-12 date:2027-06-12
        20270612 => #20270612
        12-06-2027 => either=2027-12-06/2027-06-12 date:2027-12-06
        06-12-27 => either=2027-06-12/2027-12-06 date:2027-06-12
        3/4 to 5/4 => in=2027-04-03 out=2027-04-05 range:2027-04-03/2027-04-05
        13/4 to 15/4 => in=2027-04-13 out=2027-04-15 range:2027-04-13/2027-04-15
        from 3 to 5 => #3 #5
        from the 3 to the 5 => in=2026-12-03 out=2026-12-05 range:2026-12-03/2026-12-05
        3rd-5th => in=2026-12-03 out=2026-12-05 range:2026-12-03/2026-12-05
        the 3rd till the 5th => in=2026-12-03 out=2026-12-05 range:2026-12-03/2026-12-05
        Jan 30 - Feb 2 => in=2027-01-30 out=2027-02-02 range:2027-01-30/2027-02-02
        Dec 31st until Jan 2nd => in=2026-12-31 out=2027-01-02 range:2026-12-31/2027-01-02
        now => nothing
        right now => nothing
        as soon as possible => vague=as soon as possible
        asap => vague=asap
        at 8 p.m. tomorrow => in=2026-11-24 time=20:00 datetime:2026-11-24T20:00
        """);

    public static TheoryData<string, string> French { get; } = SaidTable.Rows(
        """
        bonjour je voudrais réserver une chambre pour deux personnes du vendredi 4 au lundi 7 décembre => in=2026-12-04 out=2026-12-07 guests=2 rooms=1 range:2026-12-04/2026-12-07 #2
        une chambre pour 2 adultes et 2 enfants (3 et 6 ans) du 10 au 14 juillet => in=2027-07-10 out=2027-07-14 adults=2 children=2 ages=3,6 rooms=1 range:2027-07-10/2027-07-14 #2 #2
        je cherche un hotel pour 3 nuits a partir du 15 janvier => in=2027-01-15 nights=3 duration:P3D date:2027-01-15 #3
        nous arriverons samedi en fin d'après-midi et repartirons mardi matin => in=2026-11-28 out=2026-12-01 day=Saturday date:2026-11-28 timerange:12:00/16:00 datetimerange:2026-12-01T08:00/2026-12-01T12:00
        arrivée samedi 12 à 18h, départ lundi 14 => in=2026-12-12 out=2026-12-14 time=18:00 datetime:2026-12-12T18:00 date:2026-12-14
        je souhaite rester jusqu'au 20 décembre => out=2026-12-20 date:2026-12-20
        du 30/12 au 02/01 => in=2026-12-30 out=2027-01-02 range:2026-12-30/2027-01-02
        30/12 - 02/01 => in=2026-12-30 out=2027-01-02 range:2026-12-30/2027-01-02
        entre noël et le jour de l'an => in=2026-12-25 out=2027-01-01 range:2026-12-25/2027-01-01
        pour le nouvel an => in=2027-01-01 date:2027-01-01
        le soir du 31 => in=2026-12-31 datetimerange:2026-12-31T16:00/2026-12-31T20:00
        la nuit du 31 décembre au 1er janvier => in=2026-12-31 out=2027-01-01 range:2026-12-31/2027-01-01
        la nuit du 12 => in=2026-12-12 date:2026-12-12
        ce matin => in=2026-11-23 datetimerange:2026-11-23T08:00/2026-11-23T12:00
        cet après-midi => in=2026-11-23 datetimerange:2026-11-23T12:00/2026-11-23T16:00
        cette nuit => in=2026-11-23 date:2026-11-23
        demain matin à 9h => in=2026-11-24 time=09:00 datetime:2026-11-24T09:00
        demain midi => in=2026-11-24 time=12:00 datetime:2026-11-24T12:00
        vendredi soir => in=2026-11-27 day=Friday datetimerange:2026-11-27T16:00/2026-11-27T20:00
        samedi vers 20h => in=2026-11-28 time=20:00 day=Saturday datetime:2026-11-28T20:00
        réveil à 6h45 => time=06:45 time:06:45
        un taxi à cinq heures et demie du matin => time=05:30 time:05:30
        à sept heures moins le quart => time=06:45 time:06:45
        à 7 heures du soir => time=19:00 time:19:00
        à midi => time=12:00 time:12:00
        à minuit et demi => time=00:30 time:00:30
        onze heures et quart => time=11:15 time:11:15
        vers 8 heures => time=08:00 time:08:00
        entre huit et neuf heures => timerange:08:00/09:00
        de 8 h à 10 h => timerange:08:00/10:00
        table pour quatre à 20h ce soir => in=2026-11-23 time=20:00 guests=4 datetime:2026-11-23T20:00 #4
        un diner a huit heures => time=20:00 time:20:00
        dans une heure => duration:PT1H
        dans une demi-heure => duration:PT30M
        une heure et demie => duration:PT1H30M
        deux semaines et trois jours => nights=17 duration:P17D
        un mois => duration:P1M
        8 jours => nights=8 duration:P8D #8
        huit jours => nights=7 duration:P1W
        une quinzaine de jours => nights=14 duration:P2W
        15 jours => nights=15 duration:P15D #15
        d'aujourd'hui en huit => in=2026-11-30 date:2026-11-30
        demain en huit => in=2026-12-01 date:2026-12-01
        mardi en huit => in=2026-12-01 day=Tuesday date:2026-12-01
        mardi de la semaine prochaine => in=2026-12-01 day=Tuesday date:2026-12-01
        la semaine prochaine, mardi => in=2026-12-01 day=Tuesday date:2026-12-01
        le mardi suivant => in=2026-12-01 day=Tuesday date:2026-12-01
        mardi dernier => in=2026-11-17 day=Tuesday date:2026-11-17
        lundi qui vient => in=2026-11-30 day=Monday date:2026-11-30
        le week-end du 15 août => in=2027-08-13 out=2027-08-15 range:2027-08-13/2027-08-15
        le dernier week-end de septembre => in=2027-09-24 out=2027-09-26 range:2027-09-25/2027-09-27
        la première quinzaine de juillet => vague=la première quinzaine de juillet range:2027-07-01/2027-07-16
        la dernière semaine d'août => vague=la dernière semaine d'août range:2027-08-23/2027-08-30
        le dernier jour du mois => in=2026-11-30 date:2026-11-30
        en fin de semaine => nothing
        fin de semaine prochaine => vague=fin de semaine prochaine range:2026-12-03/2026-12-07
        début de semaine prochaine => vague=début de semaine prochaine range:2026-11-30/2026-12-03
        au mois de juin => vague=mois de juin range:2027-06-01/2027-07-01
        courant juin => vague=juin range:2027-06-01/2027-07-01
        dans le courant de l'été => vague=l'été range:2027-06-01/2027-09-01
        au printemps => vague=au printemps range:2027-03-01/2027-06-01
        cet hiver => vague=cet hiver range:2026-12-01/2027-03-01
        l'hiver prochain => vague=l'hiver prochain range:2026-12-01/2027-03-01
        les vacances de février => vague=de février range:2027-02-01/2027-03-01
        pendant les vacances => vague=pendant les vacances
        la veille de noël => in=2026-12-24 date:2026-12-24
        le lendemain de pâques => in=2027-03-29 date:2027-03-29
        deux jours avant noël => in=2026-12-23 date:2026-12-23
        trois jours après => duration:P3D #3
        vendredi, et départ le lendemain => in=2026-11-27 out=2026-11-28 day=Friday date:2026-11-27 date:2026-11-28
        aujourd'hui même => in=2026-11-23 date:2026-11-23
        dès demain => in=2026-11-24 date:2026-11-24
        à compter du 5 mars => in=2027-03-05 date:2027-03-05
        du 5 mars inclus au 8 mars => in=2027-03-05 out=2027-03-08 range:2027-03-05/2027-03-08
        du 5 au 8 inclus => in=2026-12-05 out=2026-12-08 range:2026-12-05/2026-12-08
        le 5, 6 et 7 mai => in=2027-05-05 out=2027-05-07 date:2027-05-05 date:2027-05-06 date:2027-05-07
        les 5 et 6 mai => in=2027-05-05 out=2027-05-06 date:2027-05-05 date:2027-05-06
        soit le 5 soit le 6 mai => either=2027-05-05/2027-05-06 date:2027-05-05 date:2027-05-06
        le 5 ou le 6 mai => either=2027-05-05/2027-05-06 date:2027-05-05 date:2027-05-06
        vendredi ou samedi => either=2026-11-27/2026-11-28 date:2026-11-27 date:2026-11-28
        le onze novembre => in=2027-11-11 date:2027-11-11
        le 11/11 => in=2027-11-11 date:2027-11-11
        1er janvier 2027 => in=2027-01-01 date:2027-01-01
        30 février => impossible=30 février
        le 31 avril => impossible=le 31 avril
        32 mai => impossible=32 mai
        juin 2027 => vague=juin 2027 range:2027-06-01/2027-07-01
        en 2027 => vague=2027 range:2027-01-01/2028-01-01
        le 12-06 => in=2027-06-12 date:2027-06-12
        mardi 1er decembre => in=2026-12-01 date:2026-12-01
        ns arrivons le 3 dec et repartons le 6 => in=2026-12-03 out=2026-12-06 date:2026-12-03 date:2026-12-06
        g besoin dune chambre pr 2 pers le 12 juin => in=2027-06-12 guests=2 date:2027-06-12 #2
        chambre dble 2 nuits 12/12 => in=2026-12-12 nights=2 duration:P2D date:2026-12-12 #2
        2 nuits a partir du 12 decembre 2 pers => in=2026-12-12 nights=2 guests=2 duration:P2D date:2026-12-12 #2 #2
        resa 12 au 14 mars 2 adultes => in=2027-03-12 out=2027-03-14 adults=2 range:2027-03-12/2027-03-14 #2
        12 au 14 mars => in=2027-03-12 out=2027-03-14 range:2027-03-12/2027-03-14
        12-14 mars => in=2027-03-12 out=2027-03-14 range:2027-03-12/2027-03-14
        sam 12 - lun 14 dec => in=2026-12-12 out=2026-12-14 range:2026-12-12/2026-12-14
        on vient à trois => guests=3 #3
        nous serons trois adultes => adults=3 #3
        de mardi à vendredi => in=2026-11-24 out=2026-11-27 day=Tuesday range:2026-11-24/2026-11-27
        lundi jusqu'à mercredi => in=2026-11-30 out=2026-12-02 day=Monday range:2026-11-30/2026-12-02
        trois nuits ou quatre => nights=3 duration:P3D #3 #4
        non finalement du 11 au 13 => in=2026-12-11 out=2026-12-13 range:2026-12-11/2026-12-13
        pas lundi, mardi => in=2026-11-24 day=Tuesday date:2026-11-30 date:2026-11-24
        une semaine à partir du 2 août => in=2027-08-02 nights=7 duration:P1W date:2027-08-02
        toute la semaine => nothing
        tout le week-end => in=2026-11-27 out=2026-11-29 range:2026-11-28/2026-11-30
        les deux premières semaines d'août => vague=d'août range:2027-08-01/2027-09-01 #2
        pour le pont du 8 mai => in=2027-05-07 out=2027-05-09 range:2027-05-07/2027-05-09
        la semaine de noël => vague=la semaine de noël range:2026-12-21/2026-12-28
        """);

    [Theory]
    [MemberData(nameof(English))]
    public void Days_are_read_as_guests_say_them_in_English(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.English));

    [Theory]
    [MemberData(nameof(French))]
    public void Days_are_read_as_guests_say_them_in_French(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.French));
}
