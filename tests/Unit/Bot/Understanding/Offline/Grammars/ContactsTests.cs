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
        my confirmation number is K7MPQ2XW => code=K7MPQ2XW
        confirmation code k7mpq2xw => code=K7MPQ2XW
        booking reference: K7MP-Q2XW => code=K7MPQ2XW
        K7MPQ2XW, Dupont => last=Dupont code=K7MPQ2XW
        [Code] k seven m p q two x w => code=K7MPQ2XW
        [Code] kilo seven mike papa quebec two x-ray whiskey => code=K7MPQ2XW
        [Code] I don't have the code => answer=no
        [Code] tomorrow => in=2026-11-24 date:2026-11-24
        [Name] John Smith => first=John last=Smith
        [Name] it's John Smith => first=John last=Smith
        [Name] smith => last=Smith
        [Name] Sure, Mary-Ann O'Brien => answer=yes first=Mary-Ann last=O'Brien
        [Name] o'brien => last=O'Brien
        [Name] Van der Berg => last=Van der Berg
        [Name] Ludwig van Beethoven => first=Ludwig last=van Beethoven
        [Name] McDonald, spelled M C D O N A L D => last=McDonald spelled=yes
        [Name] Mr. Brown => last=Brown
        [Name] Mr and Mrs Brown => last=Brown
        [Name] what do you need it for? => nothing
        [Name] I'd rather not say => answer=no
        [Name] first name Anna last name Karlsson => first=Anna last=Karlsson
        [Name] Anna Maria Gomez Perez => first=Anna Maria last=Gomez Perez
        [Name] it is B as in Boy, R, O, W, N => last=Brown spelled=yes
        [Name] the name is Lee, L double E => last=Lee spelled=yes
        my surname is Nguyen, that's N-G-U-Y-E-N => last=Nguyen spelled=yes
        Smith with a y: S-M-Y-T-H => last=Smyth spelled=yes
        Hello this is Peter Parker, I'd like to cancel => first=Peter last=Parker
        hi, I'm Anna and I have a booking => first=Anna
        I'm tired => nothing
        I am in room 12 => room=12
        this is an emergency => nothing
        reservation under Johnson => last=Johnson
        the booking is for Mrs. Patel => last=Patel
        [Email] a.b@c.co => email=a.b@c.co
        [Email] it's anna underscore lee at mail dot example dot com => email=anna_lee@mail.example.com
        [Email] j dot smith 42 at example dot co dot uk => email=j.smith42@example.co.uk
        [Email] john@example => nothing
        [Email] john.example.com => nothing
        JOHN.SMITH@EXAMPLE.COM => email=john.smith@example.com
        call me on +44 20 7946 0958 => phone=+442079460958
        555-123-4567 => phone=5551234567
        [Phone] (555) 123-4567 => phone=5551234567
        +1 (555) 123 4567 => phone=+15551234567
        [Phone] zero six one two three four five six seven eight => phone=0612345678
        [RoomNumber] room 12 => room=12
        [RoomNumber] twelve => room=12
        [RoomNumber] two oh four => room=204
        [RoomNumber] it's 204 => room=204
        room 204b => room=204B
        can I have room service => nothing
        I'd like room 2 nights => nights=2 duration:P2D #2
        a room 3 adults => adults=3 rooms=1 #3
        K7MPQ2XW, Dupont => last=Dupont code=K7MPQ2XW
        [Code] k seven m p q two x w => code=K7MPQ2XW
        [Code] kilo seven mike papa quebec two x-ray whiskey => code=K7MPQ2XW
        [Name] Sure, Mary-Ann O'Brien => answer=yes first=Mary-Ann last=O'Brien
        [Name] Van der Berg => last=Van der Berg
        [Name] first name Anna last name Karlsson => first=Anna last=Karlsson
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
        mon code est K7MP Q2XW et je m'appelle Dupont => last=Dupont code=K7MPQ2XW
        [Code] K comme Karine, 7, M comme Marie, P comme Pierre, Q, 2, X, W => code=K7MPQ2XW
        [Code] k 7 m p q 2 x w => code=K7MPQ2XW
        [Name] Dupont => last=Dupont
        [Name] Marie Dupont => first=Marie last=Dupont
        [Name] DUPONT Marie => first=Marie last=Dupont
        [Name] c'est Dupont, D U P O N T => last=Dupont spelled=yes
        [Name] c'est Marie Dupont => first=Marie last=Dupont
        [Name] Madame Leroy => last=Leroy
        [Name] monsieur et madame Martin => last=Martin
        [Name] je suis Paul Martin => first=Paul last=Martin
        [Name] Le Goff, L E espace G O deux F => last=Le Goff spelled=yes
        [Name] De Gaulle => last=De Gaulle
        [Name] Jean-François Lefèbvre => first=Jean-François last=Lefèbvre
        au nom de M. Bernard => last=Bernard
        au nom de ma femme, Claire Petit => first=Claire last=Petit
        je suis désolé => nothing
        c'est parfait => answer=yes
        prénom Luc nom Besson => first=Luc last=Besson
        [Name] B E R tiret N A R D => last=Ber-Nard spelled=yes
        [Name] E accent aigu, T, I, E, N, N, E => last=Étienne spelled=yes
        [Email] mon mail c'est luc.besson@exemple.fr => email=luc.besson@exemple.fr
        [Email] l u c point b at exemple point fr => email=luc.b@exemple.fr
        06.12.34.56.78 => phone=0612345678
        0612345678 => phone=0612345678
        mon numéro est le 06-12-34-56-78 => phone=0612345678
        [Phone] plus trente-trois six douze trente-quatre cinquante-six soixante-dix-huit => phone=+33612345678
        [Phone] 0 6 1 2 3 4 5 6 7 8 => phone=0612345678
        [RoomNumber] la 204 => room=204
        [RoomNumber] deux cent quatre => room=204
        je suis dans la chambre 312 => room=312
        [Name] De Gaulle => last=De Gaulle
        au nom de ma femme, Claire Petit => first=Claire last=Petit
        [Name] E accent aigu, T, I, E, N, N, E => last=Étienne spelled=yes
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
