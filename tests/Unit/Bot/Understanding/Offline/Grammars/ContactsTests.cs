using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

public sealed class ContactsTests
{
    public static TheoryData<string, string> English { get; } = SaidTable.Rows(
        """
        my email is marie.dupont75@example.com => email=marie.dupont75@example.com
        marie dot dupont at example dot com => email=marie.dupont@example.com
        marie.dupont at gmail => nothing
        my number is oh seven nine double one two three four five six seven => phone=07911234567
        my code is K7MP Q2XW => code=K7MPQ2XW
        K7MPQ2XW => code=K7MPQ2XW
        [Code] it's K 7 M P Q 2 X W => code=K7MPQ2XW
        [Code] K as in kilo seven M P Q 2 X W => code=K7MPQ2XW
        room 204 needs towels => room=204
        I'm in 305 => room=305
        book a room 12 june for 2 nights => in=2027-06-12 nights=2 rooms=1 date:2027-06-12 duration:P2D #2
        my name is Marie Dupont => first=Marie last=Dupont
        my name is john smith and my email is j.smith@example.org => first=John last=Smith email=j.smith@example.org
        it's Sarah speaking => first=Sarah
        [Name] Dupont, Marie => first=Marie last=Dupont
        [Name] White => last=White
        [Name] that's W-H-I-T-E => last=White spelled=yes
        [Name] W H I double T E => last=Whitte spelled=yes
        [Name] Whitacre. W as in whiskey, H I T A C R E => last=Whitacre spelled=yes
        a room for Mr Smith => rooms=1 last=Smith
        I would like to book a room => rooms=1
        I am looking for a hotel room => rooms=1
        drop the breakfast, keep the parking => extras=parking dropped=breakfast
        is breakfast included? => nothing
        a quiet double room with a sea view and breakfast for 180 euros => rooms=1 type=classic-double extras=breakfast wishes=quiet,view amount=180 EUR
        I want to change the dates => elements=dates
        change the name on the booking => elements=name
        $1,234.50 => amount=1234.5 USD
        no wait, three nights => nights=3 duration:P3D #3
        [Nights] four => nights=4 #4
        2.5 guests => no-number=2.5 guests #2.5
        -1 guests => no-number=-1 guests #-1
        0 adults => no-number=0 adults
        99 guests => guests=99 #99
        """);

    public static TheoryData<string, string> French { get; } = SaidTable.Rows(
        """
        marie point dupont arobase exemple point fr => email=marie.dupont@exemple.fr
        c'est jean tiret luc 75 arobase orange point fr => email=jean-luc75@orange.fr
        06 12 34 56 78 => phone=0612345678
        +33 (0)6 12 34 56 78 => phone=+33612345678
        zéro six douze trente-quatre cinquante-six soixante-dix-huit => phone=0612345678
        chambre 12, il me faut des serviettes => room=12
        au nom de Dupont => last=Dupont
        je m'appelle Jean-Pierre de la Tour => first=Jean-Pierre last=de la Tour
        [Name] D comme Daniel, U, P, O, N, T => last=Dupont spelled=yes
        [Name] Lefèvre, L E F E accent grave V R E => last=Lefèvre spelled=yes
        finalement pas de parking, mais avec le petit déjeuner => extras=breakfast dropped=parking
        sans petit déjeuner => dropped=breakfast
        une chambre calme avec deux lits, ma femme est en fauteuil roulant => rooms=1 wishes=quiet,twin_beds,accessible #2
        90 € => amount=90 EUR
        1 234,50 € => amount=1234.5 EUR
        non, plutôt quatre nuits => nights=4 duration:P4D #4
        """);

    [Theory]
    [MemberData(nameof(English))]
    public void Names_and_contacts_are_read_in_English(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.English));

    [Theory]
    [MemberData(nameof(French))]
    public void Names_and_contacts_are_read_in_French(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.French));
}
