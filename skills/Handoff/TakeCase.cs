using System.Text.Json;
using FrontOffice.Data.Documents;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Handoff;

/// <summary>Asks what the procedure needs, reads it back, and on the guest's yes records it: once, before it is promised.</summary>
internal sealed class TakeCase(IDocumentStore store, Escalations escalations)
{
    private const string Yes = "handoff-yes:";
    private const string No = "handoff-no:";

    public static string YesTo(string token) => Yes + token;

    public static string NoTo(string token) => No + token;

    public async ValueTask<SkillResult> ActAsync(CaseKind kind, SkillCall call, CaseDraft? open, SkillContext context, CancellationToken cancellationToken)
    {
        var said = call.Arguments;
        var draft = open is { Alarm: null } && open.Function == kind.Function ? open : null;

        if (draft is null && PersonOffer.SubjectOf(context.Pending) is { } subject)
        {
            if (said.Answer == false) return End(new HandoffOutcome.CaseDropped());
            draft = await AboutAsync(kind, subject, context, cancellationToken);
            if (draft is not null) return AskNext(kind, draft with { Facts = Told(draft, kind, said, "") }, context, begins: true);
        }

        if (draft is null && (IsAnswer(said.Option) || (said.Answer is not null && said.Text is null))) return End(new HandoffOutcome.NothingToConfirm());
        if (draft?.Token is { } token && said.Answer is { } answer && IsFor(token, said.Option))
        {
            return answer ? await RecordAsync(kind, draft, token, context, cancellationToken) : End(new HandoffOutcome.CaseDropped());
        }

        var begins = draft is null;
        draft ??= new CaseDraft { Function = kind.Function, Topic = said.Topic, Department = said.Department };
        var facts = Told(draft, kind, said, context.Words);
        if (facts.Words is null) draft = draft with { Opening = draft.Opening ?? OpeningOf(kind, said, context.Words) };
        else if (draft.Asked == CaseField.Words && draft.Opening is { } opening) facts = facts with { Words = $"{opening} / {facts.Words}" };
        return AskNext(kind, draft with { Facts = facts }, context, begins);
    }

    /// <summary>The next field that is missing, or the read-back when none is.</summary>
    public static SkillResult AskNext(CaseKind kind, CaseDraft draft, SkillContext context, bool begins = false)
    {
        var missing = kind.Asks.Where(field => !draft.Facts.Has(field)).ToList();
        if (missing.Count > 0)
        {
            var field = missing[0];
            return new SkillResult
            {
                Outcomes = [new HandoffOutcome.FieldAsked(kind.Function, field, begins)],
                Asks = new PendingQuestion { Skill = "handoff", Function = kind.Function, Expects = Expects(field) },
                Draft = Json(draft with { Asked = field, Token = null }),
            };
        }

        var token = draft.Token ?? Escalations.ReferenceOf($"{context.ConversationId}|{context.TurnId}|{kind.Function}");
        return new SkillResult
        {
            Outcomes = [new HandoffOutcome.ReadBack(kind.Function, draft.Facts, Promise(kind, draft, context), token, begins)],
            Asks = new PendingQuestion
            {
                Skill = "handoff",
                Function = kind.Function,
                Expects = Expectation.YesOrNo,
                Options = [new AnswerOption(YesTo(token), []), new AnswerOption(NoTo(token), [])],
            },
            Draft = Json(draft with { Asked = null, Token = token }),
        };
    }

    /// <summary>"I left my scarf in room 12" names the thing, and "it is a red one" does not.</summary>
    private static string? OpeningOf(CaseKind kind, Facts said, string words) =>
        kind.Function == CaseKinds.LostProperty && (said.Text ?? words).Trim() is { Length: > 0 and <= 300 } opening ? opening : null;

    private static CaseFacts Told(CaseDraft draft, CaseKind kind, Facts said, string words) => ReadFacts.Of(draft.Facts, kind, draft.Asked, said, words);

    /// <summary>The token is the reference, so the same read-back never makes two cases.</summary>
    private async ValueTask<SkillResult> RecordAsync(CaseKind kind, CaseDraft draft, string token, SkillContext context, CancellationToken cancellationToken)
    {
        var promise = Promise(kind, draft, context);
        var at = context.Now.ToUniversalTime();
        var recorded = await escalations.OpenAsync(
            context.Hotel.Id,
            new Escalation
            {
                Reference = token,
                State = EscalationStates.Open,
                Department = promise.Department,
                Topic = draft.Topic ?? kind.Function,
                Priority = JsonNamingPolicy.CamelCase.ConvertName(kind.Priority.ToString()),
                At = at,
                DueAt = promise.DueAt?.ToUniversalTime(),
                Summary = draft.Facts.Words ?? draft.Facts.Company ?? kind.Function,
                Guest = draft.Facts,
                ConversationId = context.ConversationId,
                Language = context.Language.Code,
                Channel = context.Channel,
                Changes = [new EscalationChange(at, EscalationStates.Open, "guest")],
            },
            cancellationToken);
        return End(new HandoffOutcome.CaseRecorded(kind.Function, recorded.Reference, recorded.Guest, promise));
    }

    /// <summary>What the offered person is to answer: the question that the house had no entry for.</summary>
    private async ValueTask<CaseDraft?> AboutAsync(CaseKind kind, string documentId, SkillContext context, CancellationToken cancellationToken)
    {
        var document = await store.ReadAsync(new DocumentKey(Container.Desk, context.Hotel.Id, documentId), cancellationToken);
        if (document is null) return null;
        using var body = JsonDocument.Parse(document.Body);
        var words = body.RootElement.TryGetProperty("summary", out var summary) ? summary.GetString() : null;
        return new CaseDraft { Function = kind.Function, Topic = "question", Facts = new CaseFacts { Words = words } };
    }

    private static AnswerPromise Promise(CaseKind kind, CaseDraft draft, SkillContext context)
    {
        var department = draft.Department ?? DepartmentOf.Words(kind, draft.Facts.Words);
        var away = kind.FrontDeskStandsIn && !StaffedHours.IsStaffed(context.Hotel, context.Calendar, department, context.Now);
        return StaffedHours.PromiseOf(context.Hotel, context.Calendar, away ? "front-desk" : department, context.Now);
    }

    private static bool IsAnswer(string? option) =>
        option is not null && (option.StartsWith(Yes, StringComparison.Ordinal) || option.StartsWith(No, StringComparison.Ordinal));

    /// <summary>A typed yes goes to what was read back last; a button only to its own read-back.</summary>
    private static bool IsFor(string token, string? option) => option is null || option == YesTo(token) || option == NoTo(token);

    private static SkillResult End(HandoffOutcome outcome) => new() { Outcomes = [outcome] };

    private static JsonElement Json(CaseDraft draft) => JsonSerializer.SerializeToElement(draft, HandoffJson.Default.CaseDraft);

    private static Expectation Expects(CaseField field) => field switch
    {
        CaseField.Words or CaseField.Company or CaseField.Dates => Expectation.Text,
        CaseField.Room => Expectation.RoomNumber,
        CaseField.Name => Expectation.Name,
        CaseField.Contact => Expectation.Contact,
        CaseField.Size => Expectation.Party,
        CaseField.Day => Expectation.Date,
        CaseField.Time => Expectation.Time,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, message: null),
    };
}
