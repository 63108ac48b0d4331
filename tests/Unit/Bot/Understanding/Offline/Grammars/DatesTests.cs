using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

public sealed class DatesTests
{
    public static TheoryData<string, string> English { get; } = SaidTable.Rows(
        """
        today => in=2026-11-23 date:2026-11-23
        tomorrow => in=2026-11-24 date:2026-11-24
        the day after tomorrow => in=2026-11-25 date:2026-11-25
        Friday => in=2026-11-27 day=Friday date:2026-11-27
        this Friday => in=2026-11-27 day=Friday date:2026-11-27
        next Friday => in=2026-12-04 day=Friday date:2026-12-04
        on Monday => in=2026-11-30 day=Monday date:2026-11-30
        last Friday => in=2026-11-20 day=Friday date:2026-11-20
        Friday the 13th => in=2027-08-13 date:2027-08-13
        Friday, 12 June => in=2027-06-12 date:2027-06-12
        June 10, 2027 => in=2027-06-10 date:2027-06-10
        the 10th of June 2027 => in=2027-06-10 date:2027-06-10
        10th june => in=2027-06-10 date:2027-06-10
        Jun 10 => in=2027-06-10 date:2027-06-10
        10.06.2027 => in=2027-06-10 date:2027-06-10
        2027-06-10 => in=2027-06-10 date:2027-06-10
        6/10/2027 => either=2027-06-10/2027-10-06 date:2027-06-10
        25/12/2026 => in=2026-12-25 date:2026-12-25
        12/25 => in=2026-12-25 date:2026-12-25
        the third => in=2026-12-03 date:2026-12-03 #3.
        on the third of may => in=2027-05-03 date:2027-05-03
        may 3rd to may 6th => in=2027-05-03 out=2027-05-06 range:2027-05-03/2027-05-06
        arriving 3rd may leaving 6th may => in=2027-05-03 out=2027-05-06 date:2027-05-03 date:2027-05-06
        check in friday check out sunday => in=2026-11-27 out=2026-11-29 day=Friday date:2026-11-27 date:2026-11-29
        checking out the 5th => out=2026-12-05 date:2026-12-05
        until Sunday => out=2026-11-29 date:2026-11-29
        leaving on the 14th => out=2026-12-14 date:2026-12-14
        from tomorrow for three nights => in=2026-11-24 nights=3 date:2026-11-24 duration:P3D #3
        three days from now => in=2026-11-26 date:2026-11-26
        in 3 days => in=2026-11-26 date:2026-11-26
        a fortnight from tomorrow => in=2026-12-08 date:2026-12-08
        two weeks from friday => in=2026-12-11 date:2026-12-11
        next month => vague=next month range:2026-12-01/2027-01-01
        next week => vague=next week range:2026-11-30/2026-12-07
        this weekend => in=2026-11-27 out=2026-11-29 range:2026-11-28/2026-11-30
        next weekend => in=2026-12-04 out=2026-12-06 range:2026-12-05/2026-12-07
        the weekend of 12 june => in=2027-06-11 out=2027-06-13 range:2027-06-12/2027-06-14
        a weekend in june => nights=2 vague=june duration:P2D range:2027-06-01/2027-07-01
        for a long weekend => nights=3 vague=a long weekend duration:P3D
        end of June => vague=end of June range:2027-06-16/2027-07-01
        mid-July => vague=mid-July range:2027-07-10/2027-07-21
        early august => vague=early august range:2027-08-01/2027-08-16
        in the summer => vague=in the summer range:2027-06-01/2027-09-01
        next summer => vague=next summer range:2027-06-01/2027-09-01
        in May => vague=May range:2027-05-01/2027-06-01
        May 2027 => vague=May 2027 range:2027-05-01/2027-06-01
        soon => vague=soon
        sometime in the summer => vague=in the summer range:2027-06-01/2027-09-01
        Christmas => in=2026-12-25 date:2026-12-25
        Easter Monday => in=2027-03-29 date:2027-03-29
        new year's eve => in=2026-12-31 date:2026-12-31
        over Easter weekend => in=2027-03-26 out=2027-03-29 range:2027-03-26/2027-03-29
        Thanksgiving => in=2026-11-26 date:2026-11-26
        the week of 12 May => vague=the week of 12 May range:2027-05-10/2027-05-17
        28 December to 3 January => in=2026-12-28 out=2027-01-03 range:2026-12-28/2027-01-03
        Dec 28 - Jan 3 => in=2026-12-28 out=2027-01-03 range:2026-12-28/2027-01-03
        December 30th through January 2nd 2028 => in=2027-12-30 out=2028-01-02 range:2027-12-30/2028-01-02
        29 February => impossible=29 February
        29 Feb 2027 => impossible=29 Feb 2027
        29 feb 2028 => in=2028-02-29 date:2028-02-29
        i was born on 12 june 1985 => date:1985-06-12
        tonight => in=2026-11-23 datetimerange:2026-11-23T20:00/2026-11-24T00:00
        tomorrow evening => in=2026-11-24 datetimerange:2026-11-24T16:00/2026-11-24T20:00
        tomorrow at 5pm => in=2026-11-24 time=17:00 datetime:2026-11-24T17:00
        5 pm on friday => in=2026-11-27 time=17:00 day=Friday datetime:2026-11-27T17:00
        friday 7:30 pm => in=2026-11-27 time=19:30 day=Friday datetime:2026-11-27T19:30
        the next 3 days => vague=the next 3 days range:2026-11-24/2026-11-27
        wensday => in=2026-11-25 day=Wednesday date:2026-11-25
        setpember 5th => in=2027-09-05 date:2027-09-05
        2nd week of october => vague=2nd week of october range:2027-10-11/2027-10-18
        first monday in june => in=2027-06-07 date:2027-06-07
        monday to thursday next week => in=2026-11-30 out=2026-12-03 day=Monday range:2026-11-30/2026-12-03
        from monday to thursday => in=2026-11-30 out=2026-12-03 day=Monday range:2026-11-30/2026-12-03
        mon-thu => in=2026-11-30 out=2026-12-03 day=Monday range:2026-11-30/2026-12-03
        saturday and sunday => in=2026-11-28 out=2026-11-29 day=Saturday date:2026-11-28 date:2026-11-29
        not the 10th but the 12th => in=2026-12-12 date:2026-12-10 date:2026-12-12
        for one night => nights=1 duration:P1D #1
        for a week => nights=7 duration:P1W
        for 10 days => nights=10 duration:P10D #10
        10 nights starting june 3 => in=2027-06-03 nights=10 duration:P10D date:2027-06-03 #10
        five nights from the 3rd of july => in=2027-07-03 nights=5 duration:P5D date:2027-07-03 #5
        three nights or four nights => nights=4 duration:P3D duration:P4D #3 #4
        a room per night => rooms=1
        tuesday fortnight => in=2026-12-08 day=Tuesday date:2026-12-08
        twenty first of june => in=2027-06-21 date:2027-06-21
        june twenty first => in=2027-06-21 date:2027-06-21
        the 1st to the 4th of july => in=2027-07-01 out=2027-07-04 range:2027-07-01/2027-07-04
        between june 5 and june 8 => in=2027-06-05 out=2027-06-08 range:2027-06-05/2027-06-08
        i'd like to stay from the 5th of june until the 9th => in=2027-06-05 out=2027-06-09 range:2027-06-05/2027-06-09
        arrive thursday, stay 3 nights => in=2026-11-26 nights=3 day=Thursday date:2026-11-26 duration:P3D #3
        quarter past seven => time=07:15 time:07:15
        ten to six => time=17:50 time:17:50
        half past 8 in the evening => time=20:30 time:20:30
        noon => time=12:00 time:12:00
        7 o'clock => time=07:00 time:07:00
        at 7 => time=07:00 time:07:00
        between 2 and 4 => timerange:14:00/16:00
        2-4pm => timerange:14:00/16:00
        from 9am to 5pm => timerange:09:00/17:00
        9 in the morning => time=09:00 time:09:00
        at 15:45 => time=15:45 time:15:45
        7.30pm => time=19:30 time:19:30
        eight thirty pm => time=20:30 time:20:30
        at six => time=18:00 time:18:00
        for 2 adults from 5 to 8 june => in=2027-06-05 out=2027-06-08 adults=2 range:2027-06-05/2027-06-08 #2
        tomorrow for 2 => in=2026-11-24 guests=2 date:2026-11-24 #2
        for two on the 12th => in=2026-12-12 guests=2 date:2026-12-12 #2
        4 people for 3 nights from tuesday => in=2026-11-24 nights=3 guests=4 day=Tuesday duration:P3D date:2026-11-24 #4 #3
        this coming thursday => in=2026-11-26 day=Thursday date:2026-11-26
        two nights next tuesday => in=2026-12-01 nights=2 day=Tuesday duration:P2D date:2026-12-01 #2
        i want 3 rooms => rooms=3 #3
        day after tomorrow for two nights => in=2026-11-25 nights=2 date:2026-11-25 duration:P2D #2
        july 4 => in=2027-07-04 date:2027-07-04
        4th of july weekend => in=2027-07-02 out=2027-07-04 range:2027-07-03/2027-07-05
        December 24 to 26 => in=2026-12-24 out=2026-12-26 range:2026-12-24/2026-12-26
        24-26/12 => in=2026-12-24 out=2026-12-26 range:2026-12-24/2026-12-26
        from 24/12 to 26/12 => in=2026-12-24 out=2026-12-26 range:2026-12-24/2026-12-26
        may i book a room => rooms=1
        i may come on sunday => in=2026-11-29 day=Sunday date:2026-11-29
        the sun is nice => nothing
        march 8 => in=2027-03-08 date:2027-03-08
        """);

    public static TheoryData<string, string> French { get; } = SaidTable.Rows(
        """
        aujourd'hui => in=2026-11-23 date:2026-11-23
        demain => in=2026-11-24 date:2026-11-24
        après-demain => in=2026-11-25 date:2026-11-25
        vendredi => in=2026-11-27 day=Friday date:2026-11-27
        vendredi prochain => in=2026-12-04 day=Friday date:2026-12-04
        ce vendredi => in=2026-11-27 day=Friday date:2026-11-27
        vendredi en huit => in=2026-12-04 day=Friday date:2026-12-04
        lundi en quinze => in=2026-12-14 day=Monday date:2026-12-14
        le 3 => in=2026-12-03 date:2026-12-03
        le 3 juin => in=2027-06-03 date:2027-06-03
        3 juin 2027 => in=2027-06-03 date:2027-06-03
        le 1er mai => in=2027-05-01 date:2027-05-01
        le premier mai => in=2027-05-01 date:2027-05-01
        du 30 au 2 => in=2026-11-30 out=2026-12-02 range:2026-11-30/2026-12-02
        du 3 au 6 juin => in=2027-06-03 out=2027-06-06 range:2027-06-03/2027-06-06
        du 28 décembre au 3 janvier => in=2026-12-28 out=2027-01-03 range:2026-12-28/2027-01-03
        du vendredi 4 au dimanche 6 décembre => in=2026-12-04 out=2026-12-06 range:2026-12-04/2026-12-06
        de vendredi à dimanche => in=2026-11-27 out=2026-11-29 day=Friday range:2026-11-27/2026-11-29
        du 3 juin au 6 juin 2027 => in=2027-06-03 out=2027-06-06 range:2027-06-03/2027-06-06
        entre le 5 et le 8 mai => in=2027-05-05 out=2027-05-08 range:2027-05-05/2027-05-08
        entre le 5 mai et le 8 mai => in=2027-05-05 out=2027-05-08 range:2027-05-05/2027-05-08
        à partir du 12 pour trois nuits => in=2026-12-12 nights=3 date:2026-12-12 duration:P3D #3
        arrivée le 12, départ le 15 => in=2026-12-12 out=2026-12-15 date:2026-12-12 date:2026-12-15
        j'arrive le 12 juin et je repars le 15 => in=2027-06-12 out=2027-06-15 date:2027-06-12 date:2027-06-15
        jusqu'à dimanche => out=2026-11-29 date:2026-11-29
        jusqu'au 15 => out=2026-12-15 date:2026-12-15
        départ le 5 => out=2026-12-05 date:2026-12-05
        pour trois nuits à partir de demain => in=2026-11-24 nights=3 duration:P3D date:2026-11-24 #3
        pour une semaine => nights=7 duration:P1W
        pour quinze jours => nights=14 duration:P2W
        dans quinze jours => in=2026-12-07 date:2026-12-07
        dans deux semaines => in=2026-12-07 date:2026-12-07
        d'ici trois semaines => in=2026-12-14 date:2026-12-14
        dans 3 jours => in=2026-11-26 date:2026-11-26
        il y a deux jours => in=2026-11-21 date:2026-11-21
        la semaine prochaine => vague=la semaine prochaine range:2026-11-30/2026-12-07
        le mois prochain => vague=le mois prochain range:2026-12-01/2027-01-01
        ce week-end => in=2026-11-27 out=2026-11-29 range:2026-11-28/2026-11-30
        le week-end prochain => in=2026-12-04 out=2026-12-06 range:2026-12-05/2026-12-07
        le week-end du 12 juin => in=2027-06-11 out=2027-06-13 range:2027-06-12/2027-06-14
        le premier week-end de mai => in=2027-04-30 out=2027-05-02 range:2027-05-01/2027-05-03
        un week-end en juin => nights=2 vague=juin duration:P2D range:2027-06-01/2027-07-01
        pour un long week-end => nights=3 vague=un long week-end duration:P3D
        fin juin => vague=fin juin range:2027-06-16/2027-07-01
        mi-juillet => vague=mi-juillet range:2027-07-10/2027-07-21
        début août => vague=début août range:2027-08-01/2027-08-16
        cet été => vague=cet été range:2027-06-01/2027-09-01
        l'été prochain => vague=l'été prochain range:2027-06-01/2027-09-01
        en mai => vague=mai range:2027-05-01/2027-06-01
        bientôt => vague=bientôt
        à Noël => in=2026-12-25 date:2026-12-25
        le lundi de Pâques => in=2027-03-29 date:2027-03-29
        le réveillon du nouvel an => in=2026-12-31 date:2026-12-31
        pour la Toussaint => in=2027-11-01 date:2027-11-01
        le 14 juillet => in=2027-07-14 date:2027-07-14
        le 15 août => in=2027-08-15 date:2027-08-15
        la semaine du 12 mai => vague=la semaine du 12 mai range:2027-05-10/2027-05-17
        la deuxième semaine d'octobre => vague=la deuxième semaine d'octobre range:2027-10-11/2027-10-18
        le premier lundi de juin => in=2027-06-07 date:2027-06-07
        12/06 => in=2027-06-12 date:2027-06-12
        12/06/2027 => in=2027-06-12 date:2027-06-12
        12.06.2027 => in=2027-06-12 date:2027-06-12
        31 juin => impossible=31 juin
        29 février 2027 => impossible=29 février 2027
        ce soir => in=2026-11-23 datetimerange:2026-11-23T16:00/2026-11-23T20:00
        demain soir => in=2026-11-24 datetimerange:2026-11-24T16:00/2026-11-24T20:00
        demain à 17h => in=2026-11-24 time=17:00 datetime:2026-11-24T17:00
        vendredi 19h30 => in=2026-11-27 time=19:30 day=Friday datetime:2026-11-27T19:30
        à 19 h 30 => time=19:30 time:19:30
        sept heures et demie => time=07:30 time:07:30
        huit heures moins le quart => time=07:45 time:07:45
        six heures du soir => time=18:00 time:18:00
        entre 14h et 16h => timerange:14:00/16:00
        de 9h à 17h => timerange:09:00/17:00
        minuit => time=00:00 time:00:00
        vendrdi => in=2026-11-27 day=Friday date:2026-11-27
        setpembre => vague=setpembre range:2027-09-01/2027-10-01
        les 3 prochains jours => vague=les 3 prochains jours range:2026-11-24/2026-11-27
        le 12 et le 13 => in=2026-12-12 out=2026-12-13 date:2026-12-12 date:2026-12-13
        du 10, pardon, du 11 => in=2026-12-11 date:2026-12-10 date:2026-12-11
        pas le 10 mais le 12 => in=2026-12-12 date:2026-12-10 date:2026-12-12
        la nuit du 12 au 13 juin => in=2027-06-12 out=2027-06-13 range:2027-06-12/2027-06-13
        les nuits du 12 et 13 juin => in=2027-06-12 out=2027-06-14 date:2027-06-12 date:2027-06-13
        pour 2 personnes du 3 au 5 mai => in=2027-05-03 out=2027-05-05 guests=2 range:2027-05-03/2027-05-05 #2
        on est 4 du 3 au 5 mai => in=2027-05-03 out=2027-05-05 guests=4 range:2027-05-03/2027-05-05 #4
        demain pour 2 => in=2026-11-24 guests=2 date:2026-11-24 #2
        une chambre double pour deux nuits le 12 mars => in=2027-03-12 nights=2 rooms=1 type=classic-double duration:P2D date:2027-03-12 #2
        vingt et un juin => in=2027-06-21 date:2027-06-21
        le vingt-trois mars deux mille vingt-sept => in=2027-03-23 date:2027-03-23
        du trente au deux => in=2026-11-30 out=2026-12-02 range:2026-11-30/2026-12-02
        du premier au cinq mai => in=2027-05-01 out=2027-05-05 range:2027-05-01/2027-05-05
        mercredi 25 novembre => in=2026-11-25 date:2026-11-25
        mardi ou mercredi => either=2026-11-24/2026-11-25 date:2026-11-24 date:2026-11-25
        nuit de samedi à dimanche => in=2026-11-28 out=2026-11-29 day=Saturday range:2026-11-28/2026-11-29
        du 12 au 15 du mois prochain => in=2026-12-12 out=2026-12-15 range:2026-12-12/2026-12-15
        le 5 du mois prochain => in=2026-12-05 date:2026-12-05
        la semaine dernière => vague=la semaine dernière range:2026-11-16/2026-11-23
        dans un mois => in=2026-12-23 date:2026-12-23
        dans une semaine => in=2026-11-30 date:2026-11-30
        vendredi de la semaine prochaine => in=2026-12-04 day=Friday date:2026-12-04
        je suis né le 12 juin 1985 => date:1985-06-12
        la nuit prochaine => nothing
        le lendemain de noel => in=2026-12-26 date:2026-12-26
        du 24 au 26 decembre pour 2 adultes et 1 enfant de 4 ans => in=2026-12-24 out=2026-12-26 adults=2 children=1 ages=4 range:2026-12-24/2026-12-26 #2 #1
        """);

    [Theory]
    [MemberData(nameof(English))]
    public void Days_and_stays_are_read_in_English(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.English));

    [Theory]
    [MemberData(nameof(French))]
    public void Days_and_stays_are_read_in_French(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.French));
}
