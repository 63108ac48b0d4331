using System.Text.Json;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Courtesy.Wording;

namespace FrontOffice.Skills.Courtesy;

/// <summary>What a good desk says whatever else it can do. It never asks: its sentences leave a pending question open.</summary>
public sealed class CourtesySkill : ISkill
{
    /// <summary>Two misses closer than this are one difficulty, and a person is offered.</summary>
    private static readonly TimeSpan SameDifficulty = TimeSpan.FromMinutes(5);

    public CourtesySkill() => Functions = CourtesyFunctions.Of(this);

    public string Name => "courtesy";

    public IReadOnlyList<SkillFunction> Functions { get; }

    public ValueTask<SkillResult> ActAsync(SkillCall call, SkillContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(context);
        var draft = context.Draft?.Deserialize(CourtesyJson.Default.CourtesyDraft) ?? CourtesyDraft.Empty;
        return ValueTask.FromResult(Decide(call, context, draft));
    }

    public ValueTask<SkillResult> AskAgainAsync(SkillContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new SkillResult { Outcomes = [], Draft = context.Draft });

    public Reply Word(Outcome outcome, Phrasing phrasing)
    {
        ArgumentNullException.ThrowIfNull(phrasing);
        var said = (CourtesyOutcome)outcome;
        var language = said is CourtesyOutcome.LanguageChanged changed && Language.TryParse(changed.Language, out var asked)
            ? asked
            : phrasing.Language;
        return language == Language.French ? FrenchCourtesy.Say(said, phrasing.Spoken) : EnglishCourtesy.Say(said, phrasing.Spoken);
    }

    public JsonElement Record(Outcome outcome) =>
        JsonSerializer.SerializeToElement((CourtesyOutcome)outcome, CourtesyJson.Default.CourtesyOutcome);

    private static SkillResult Decide(SkillCall call, SkillContext context, CourtesyDraft draft)
    {
        var partOfDay = PartOfDayAt(TimeOnly.FromDateTime(context.Calendar.ToLocal(context.Now)));
        var hotel = context.Hotel;
        return call.Function switch
        {
            CourtesyFunctions.Welcome => Say(new CourtesyOutcome.Welcomed(partOfDay, hotel.Name), draft),
            CourtesyFunctions.Greet => Say(GreetingTo(call.Arguments.Text ?? context.Words, partOfDay), draft),
            CourtesyFunctions.Thanks => Say(new CourtesyOutcome.Thanked(), draft),
            CourtesyFunctions.Goodbye => Say(new CourtesyOutcome.SaidGoodbye(partOfDay, hotel.Name), CourtesyDraft.Empty, ConversationEffect.End),
            CourtesyFunctions.Repeat => Say(new CourtesyOutcome.Repeated(), draft, ConversationEffect.RepeatLast),
            CourtesyFunctions.StartOver => Say(new CourtesyOutcome.StartedOver(), CourtesyDraft.Empty, ConversationEffect.StartOver),
            CourtesyFunctions.Stop => Say(new CourtesyOutcome.Stopped(), CourtesyDraft.Empty, ConversationEffect.StartOver),
            CourtesyFunctions.ChangeLanguage => ChangeLanguage(call.Arguments.Language, draft),
            CourtesyFunctions.OutOfScope => Say(new CourtesyOutcome.OutOfScope(), draft),
            CourtesyFunctions.NotUnderstood => AskDifferently(context.Now, draft),
            CourtesyFunctions.Yes => Say(new CourtesyOutcome.YesToNothing(), draft),
            CourtesyFunctions.No => Say(new CourtesyOutcome.NoToNothing(), draft),
            CourtesyFunctions.StaleButton => Say(new CourtesyOutcome.CardOutdated(), draft, ConversationEffect.AskAgain),
            CourtesyFunctions.Abuse => SetBoundary(hotel, draft),
            CourtesyFunctions.CardNumber => Say(new CourtesyOutcome.CardNumberStopped(hotel.Phone), draft),
            CourtesyFunctions.TooLong => Say(new CourtesyOutcome.MessageTooLong(), draft),
            CourtesyFunctions.Empty => Say(new CourtesyOutcome.NothingReadable(), draft),
            CourtesyFunctions.Fault => Say(new CourtesyOutcome.FailedOnOurSide(hotel.Phone), draft),
            _ => throw new ArgumentException($"{call.Function} is not a function of courtesy.", nameof(call)),
        };
    }

    private static CourtesyOutcome GreetingTo(string words, PartOfDay partOfDay)
    {
        if (SelfQuestion.AsksWho(words)) return new CourtesyOutcome.Introduced();
        return SelfQuestion.AsksWhat(words) ? new CourtesyOutcome.OfferedHelp() : new CourtesyOutcome.Greeted(partOfDay);
    }

    private static SkillResult ChangeLanguage(string? asked, CourtesyDraft draft) =>
        Language.TryParse(asked, out var language)
            ? Say(new CourtesyOutcome.LanguageChanged(language.Code), draft, ConversationEffect.AskAgain)
            : Say(new CourtesyOutcome.LanguageNotSpoken(), draft);

    private static SkillResult AskDifferently(DateTimeOffset now, CourtesyDraft draft)
    {
        var again = draft.NotUnderstoodAt is { } before && now - before < SameDifficulty;
        CourtesyOutcome outcome = again ? new CourtesyOutcome.NotUnderstoodAgain() : new CourtesyOutcome.NotUnderstood();
        return Say(outcome, draft with { NotUnderstoodAt = now });
    }

    private static SkillResult SetBoundary(HotelProfile hotel, CourtesyDraft draft) =>
        draft.BoundarySet
            ? Say(new CourtesyOutcome.BoundaryCrossedAgain(hotel.Phone), draft)
            : Say(new CourtesyOutcome.BoundarySet(), draft with { BoundarySet = true });

    private static SkillResult Say(CourtesyOutcome outcome, CourtesyDraft draft, ConversationEffect effect = ConversationEffect.None) => new()
    {
        Outcomes = [outcome],
        Draft = draft == CourtesyDraft.Empty ? null : JsonSerializer.SerializeToElement(draft, CourtesyJson.Default.CourtesyDraft),
        Effect = effect,
    };

    private static PartOfDay PartOfDayAt(TimeOnly hour) => hour.Hour switch
    {
        >= 4 and < 12 => PartOfDay.Morning,
        >= 12 and < 18 => PartOfDay.Afternoon,
        _ => PartOfDay.Evening,
    };
}
