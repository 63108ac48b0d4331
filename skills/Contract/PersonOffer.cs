namespace FrontOffice.Skills.Contract;

/// <summary>The question "Shall a colleague answer you?", which any skill may ask: the yes is taken by the skill that passes guests to people.</summary>
public static class PersonOffer
{
    private const string Skill = "handoff";
    private const string Function = "human";
    private const string Yes = "person-yes:";
    private const string No = "person-no:";

    /// <param name="documentId">The desk's document that the case is about, unique in the house: "knowledgeGap:4f1c".</param>
    public static PendingQuestion About(string documentId) => new()
    {
        Skill = Skill,
        Function = Function,
        Expects = Expectation.YesOrNo,
        Options = [new AnswerOption(YesTo(documentId), []), new AnswerOption(NoTo(documentId), [])],
    };

    public static string YesTo(string documentId) => Yes + documentId;

    public static string NoTo(string documentId) => No + documentId;

    /// <summary>The document that an offer is about; null when the question is another.</summary>
    public static string? SubjectOf(PendingQuestion? pending) =>
        pending is { Expects: Expectation.YesOrNo, Options: [{ Id: var id }, ..] } && id.StartsWith(Yes, StringComparison.Ordinal)
            ? id[Yes.Length..]
            : null;
}
