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
