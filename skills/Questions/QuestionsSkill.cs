using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Questions.Wording;

namespace FrontOffice.Skills.Questions;

/// <summary>Answers about the house out of the hotel's own texts, and says so when they have no answer.</summary>
public sealed class QuestionsSkill : ISkill
{
    private const int LongestAnswer = 420;
    private const int LongestSummary = 500;

    private readonly IDocumentStore _store;

    public QuestionsSkill(IDocumentStore store)
    {
        _store = store;
        Functions = QuestionsFunctions.Of(this);
    }

    public string Name => "questions";

    public IReadOnlyList<SkillFunction> Functions { get; }

    public async ValueTask<SkillResult> ActAsync(SkillCall call, SkillContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(context);
        return call.Function switch
        {
            QuestionsFunctions.Answer => await AnswerAsync(call, context, cancellationToken),
            QuestionsFunctions.Rooms => ShowRooms(call.Arguments.RoomType, context),
            _ => throw new ArgumentException($"{call.Function} is not a function of questions.", nameof(call)),
        };
    }

    /// <summary>It never waits for an answer itself: its only question is taken by the skill that passes guests to people.</summary>
    public ValueTask<SkillResult> AskAgainAsync(SkillContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new SkillResult { Outcomes = [], Draft = context.Draft });

    public Reply Word(Outcome outcome, Phrasing phrasing)
    {
        ArgumentNullException.ThrowIfNull(phrasing);
        return phrasing.Language == Language.French
            ? FrenchQuestions.Say((QuestionsOutcome)outcome, phrasing)
            : EnglishQuestions.Say((QuestionsOutcome)outcome, phrasing);
    }

    public JsonElement Record(Outcome outcome) =>
        JsonSerializer.SerializeToElement((QuestionsOutcome)outcome, QuestionsJson.Default.QuestionsOutcome);

    private async ValueTask<SkillResult> AnswerAsync(SkillCall call, SkillContext context, CancellationToken cancellationToken)
    {
        var words = call.Arguments.Text ?? context.Words;
        if (PresenceQuestion.IsAskedBy(words)) return Say(new QuestionsOutcome.PresencePrivate(), context);
        if (RoomsQuestion.IsAskedBy(words)) return ShowRooms(call.Arguments.RoomType, context);

        var last = LastTopic(context);
        var house = HousePolicies.Of(context.Hotel);
        var answer = HouseQuestion.Answer(house[context.Language], words, call.Arguments.Topic, last?.Topic, call.Confidence);
        if (answer is HouseAnswer.Nothing)
        {
            var other = context.Language == Language.French ? Language.English : Language.French;
            var inOther = HouseQuestion.Answer(house[other], words, call.Arguments.Topic, lastTopic: null, confidence: 0);
            if (inOther is not HouseAnswer.Nothing) answer = inOther;
        }

        return answer switch
        {
            HouseAnswer.Whole whole => Answered(whole.Topic, section: null, whole.Topic.Answer, context),
            HouseAnswer.Section section => Answered(section.Topic, section.Answer.Heading, TextOf(section, context.Language), context),
            HouseAnswer.DetailMissing missing => await DetailUnknownAsync(missing.Topic, words, context, cancellationToken),
            HouseAnswer.Nothing { IsForTheHouse: false } => Say(new QuestionsOutcome.NotAHouseQuestion(), context),
            _ when call.Arguments.RoomType is { } room && context.Hotel.RoomType(room) is not null => ShowRooms(room, context),
            _ => await UnknownAsync(words, context, cancellationToken),
        };
    }

    private static LocalizedText TextOf(HouseAnswer.Section section, Language language)
    {
        var (answer, detail) = (section.Topic.Answer, section.Answer.Text);
        return section.Alone || answer[language].Length + detail[language].Length > LongestAnswer
            ? detail
            : new LocalizedText($"{answer.English} {detail.English}", $"{answer.French} {detail.French}");
    }

    private static SkillResult Answered(PolicyTopic topic, LocalizedText? section, LocalizedText text, SkillContext context) => new()
    {
        Outcomes = [new QuestionsOutcome.Answered(topic.Id, section, text)],
        Draft = DraftOf(topic, context),
    };

    private static SkillResult ShowRooms(string? roomType, SkillContext context)
    {
        var chosen = roomType is null ? null : context.Hotel.RoomType(roomType);
        var types = chosen is null ? context.Hotel.RoomTypes : [chosen];
        return Say(new QuestionsOutcome.RoomsShown([.. types.Select(RoomPortrait.Of)]), context);
    }

    private async ValueTask<SkillResult> UnknownAsync(string words, SkillContext context, CancellationToken cancellationToken)
    {
        var gap = await RecordGapAsync(words, topic: null, context, cancellationToken);
        return Say(new QuestionsOutcome.Unknown(gap), context) with { Asks = PersonOffer.About(gap) };
    }

    private async ValueTask<SkillResult> DetailUnknownAsync(PolicyTopic topic, string words, SkillContext context, CancellationToken cancellationToken)
    {
        var gap = await RecordGapAsync(words, topic.Id, context, cancellationToken);
        return Say(new QuestionsOutcome.DetailUnknown(topic.Id, topic.Title, gap), context) with
        {
            Asks = PersonOffer.About(gap),
            Draft = DraftOf(topic, context),
        };
    }

    private async ValueTask<string> RecordGapAsync(string words, string? topic, SkillContext context, CancellationToken cancellationToken)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(context.TurnId));
        var id = $"{KnowledgeGap.Type}:{Convert.ToHexStringLower(hash.AsSpan(0, 12))}";
        var gap = new KnowledgeGap
        {
            At = context.Now.ToUniversalTime(),
            Summary = words.Length <= LongestSummary ? words : words[..LongestSummary],
            Topic = topic,
            Language = context.Language.Code,
            Channel = context.Channel,
            ConversationId = context.ConversationId,
        };

        // A turn acted again finds its own document; that is the same gap.
        var body = DocumentBody.Of(gap, QuestionsJson.Default.KnowledgeGap);
        await _store.CommitAsync(new Commit(Container.Desk, context.Hotel.Id, [new DocumentWrite.Create(id, KnowledgeGap.Type, body)]), cancellationToken);
        return id;
    }

    private static QuestionsDraft? LastTopic(SkillContext context)
    {
        var draft = context.Draft?.Deserialize(QuestionsJson.Default.QuestionsDraft);
        return draft is not null && context.Now - draft.At <= QuestionsDraft.Life ? draft : null;
    }

    private static JsonElement DraftOf(PolicyTopic topic, SkillContext context) =>
        JsonSerializer.SerializeToElement(new QuestionsDraft(topic.Id, context.Now), QuestionsJson.Default.QuestionsDraft);

    private static SkillResult Say(QuestionsOutcome outcome, SkillContext context) => new() { Outcomes = [outcome], Draft = context.Draft };
}
