using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

public sealed class AnswersTests
{
    public static TheoryData<string, string> English { get; } = SaidTable.Rows(
        """
        yes => answer=yes
        [YesOrNo] yes please => option=confirm answer=yes
        [YesOrNo] ok? => nothing
        [YesOrNo] ok => option=confirm answer=yes
        [YesOrNo] 👍 => nothing
        [YesOrNo] yes but change the dates => elements=dates
        [YesOrNo] sure, book it => option=confirm answer=yes
        [YesOrNo] yes, go ahead and book the room for us please => option=confirm answer=yes
        [YesOrNo] not yet => option=change answer=no
        [YesOrNo] no smoking room please => nothing
        [YesOrNo] no, three nights => nights=3 option=change answer=no duration:P3D #3
        [YesOrNo] Change something => option=change answer=no
        [Choice] the second one => option=o2 #2.
        [Choice] la première => option=o1
        [Choice] the cheaper one please => option=o1
        [Choice] the suite => type=junior-suite option=o3
        [Choice] 2 => option=o2 #2
        [Choice] twinn room => option=o2
        [Choice] not the suite, the double => type=classic-double option=o1
        [YesOrNo] Yes. => option=confirm answer=yes
        [YesOrNo] yeah sure => option=confirm answer=yes
        [YesOrNo] yep that's right => option=confirm answer=yes
        [YesOrNo] that's correct, please book it => option=confirm answer=yes
        [YesOrNo] yes please go ahead and confirm the booking => option=confirm answer=yes
        [YesOrNo] perfect, thank you => option=confirm answer=yes
        [YesOrNo] sounds great! => option=confirm answer=yes
        [YesOrNo] ok let's do it => option=confirm answer=yes
        [YesOrNo] absolutely => option=confirm answer=yes
        [YesOrNo] I guess so => option=confirm answer=yes
        [YesOrNo] yes? => nothing
        [YesOrNo] maybe => nothing
        [YesOrNo] I'm not sure => nothing
        [YesOrNo] hmm let me think => nothing
        [YesOrNo] yes and add breakfast => extras=breakfast
        [YesOrNo] yes, but for three nights => nights=3 duration:P3D #3
        [YesOrNo] yes if it's free => nothing
        [YesOrNo] is it refundable? => nothing
        [YesOrNo] ok but what about parking? => nothing
        [YesOrNo] no => option=change answer=no
        [YesOrNo] nope => option=change answer=no
        [YesOrNo] no thanks => option=change answer=no
        [YesOrNo] no thank you, that's all => option=change answer=no
        [YesOrNo] don't book it => option=change answer=no
        [YesOrNo] please don't => option=change answer=no
        [YesOrNo] not yet, I need to ask my wife => adults=1 option=change answer=no
        [YesOrNo] no, change the dates => option=change answer=no elements=dates
        [YesOrNo] no I meant the 12th => in=2026-12-12 option=change answer=no date:2026-12-12
        [YesOrNo] no problem => option=confirm answer=yes
        [YesOrNo] wait => nothing
        [YesOrNo] stop => nothing
        [YesOrNo] go ahead => option=confirm answer=yes
        [YesOrNo] confirm => option=confirm answer=yes
        [YesOrNo] I confirm => option=confirm answer=yes
        [YesOrNo] si => option=confirm answer=yes
        [YesOrNo] oui => option=confirm answer=yes
        [YesOrNo] y => option=confirm answer=yes
        [YesOrNo] n => option=change answer=no
        [YesOrNo] yes yes yes => option=confirm answer=yes
        [YesOrNo] yes no => nothing
        [YesOrNo] not ok => option=change answer=no
        [YesOrNo] thanks => nothing
        [YesOrNo] ... => nothing
        [YesOrNo] ❤️ => nothing
        [YesOrNo] that would be great, thanks => option=confirm answer=yes
        [YesOrNo] book the suite => type=junior-suite
        [YesOrNo] yes, the name is Marie Dupont => first=Marie last=Dupont
        [Choice] option 2 => option=o2 #2
        [Choice] number three please => option=o3 #3
        [Choice] the 2nd => option=o2 #2.
        [Choice] the last one => option=o3 #1
        [Choice] I'll take the junior suite => type=junior-suite option=o3
        [Choice] junor suite => type=junior-suite option=o3
        [Choice] suite please => type=junior-suite option=o3
        [Choice] the twin one => type=twin option=o2 #1
        [Choice] the most expensive => option=o3
        [Choice] the cheapest => option=o1
        [Choice] something cheaper? => nothing
        [Choice] both => nothing
        [Choice] none of them => answer=no
        [Choice] what's the difference between the first and the second? => option=o1 #1. #2.
        [Choice] the classic => option=o1
        [Choice] classic double room => type=classic-double option=o1
        [Choice] I prefer the double for 3 nights => nights=3 type=classic-double option=o1 duration:P3D #3
        """);

    public static TheoryData<string, string> French { get; } = SaidTable.Rows(
        """
        [YesOrNo] oui volontiers => option=confirm answer=yes
        [YesOrNo] c'est ça => option=confirm answer=yes
        [YesOrNo] plutôt pas => option=change answer=no
        [YesOrNo] non merci => option=change answer=no
        [YesOrNo] oui et avez-vous un parking ? => nothing
        [YesOrNo] d'accord => option=confirm answer=yes
        [YesOrNo] non-fumeur => nothing
        [Choice] la première => option=o1 #1.
        [Choice] la moins chère => option=o1
        [YesOrNo] oui => option=confirm answer=yes
        [YesOrNo] oui, s'il vous plaît => option=confirm answer=yes
        [YesOrNo] ouais c'est bon => option=confirm answer=yes
        [YesOrNo] oui c'est parfait merci => option=confirm answer=yes
        [YesOrNo] très bien, je confirme => option=confirm answer=yes
        [YesOrNo] allez-y => option=confirm answer=yes
        [YesOrNo] d'accord, réservez => option=confirm answer=yes
        [YesOrNo] je confirme la réservation => option=confirm answer=yes
        [YesOrNo] oui mais sans petit déjeuner => dropped=breakfast
        [YesOrNo] oui, mais changez les dates => elements=dates
        [YesOrNo] oui ? => nothing
        [YesOrNo] si c'est possible => nothing
        [YesOrNo] peut-être => nothing
        [YesOrNo] je ne sais pas => nothing
        [YesOrNo] non => option=change answer=no
        [YesOrNo] non, pas encore => option=change answer=no
        [YesOrNo] non ce n'est pas ça => option=change answer=no
        [YesOrNo] surtout pas => option=change answer=no
        [YesOrNo] pas d'accord => option=change answer=no
        [YesOrNo] je préfère pas => option=change answer=no
        [YesOrNo] non, plutôt quatre nuits => nights=4 option=change answer=no duration:P4D #4
        [YesOrNo] c'est pas bon => option=change answer=no
        [YesOrNo] ça me va => option=confirm answer=yes
        [YesOrNo] ca marche => option=confirm answer=yes
        [YesOrNo] nickel => option=confirm answer=yes
        [YesOrNo] bien sûr que non => option=change answer=no
        [YesOrNo] volontiers, merci beaucoup => option=confirm answer=yes
        [YesOrNo] pas de souci => option=confirm answer=yes
        [YesOrNo] sans problème => nothing
        [Choice] la deuxième => option=o2 #2.
        [Choice] la 2 => option=o2 #2
        [Choice] la suite s'il vous plaît => type=junior-suite option=o3
        [Choice] la chambre double => type=classic-double option=o1
        [Choice] la dernière => option=o3
        [Choice] celle à deux lits => wishes=twin_beds option=o2 #2
        [Choice] le deuxième choix => option=o2 #2.
        [Choice] la plus chère => option=o3
        [Choice] je prends la première => option=o1 #1.
        [Choice] la numéro 3 => option=o3 #3
        [Choice] pas la suite => nothing
        """);

    [Theory]
    [MemberData(nameof(English))]
    public void A_clear_answer_is_heard_in_English(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.English));

    [Theory]
    [MemberData(nameof(French))]
    public void A_clear_answer_is_heard_in_French(string said, string expected) =>
        Assert.Equal(expected, SaidTable.Read(said, Language.French));
}
