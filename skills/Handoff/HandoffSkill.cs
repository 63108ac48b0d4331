using System.Text.Json;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Handoff.Wording;

namespace FrontOffice.Skills.Handoff;

/// <summary>Passes guests and their cases to the people of the house: recorded before it is promised, with honest hours.</summary>
public sealed class HandoffSkill : ISkill
{
    private readonly TakeCase _takeCase;
    private readonly RaiseAlarm _raiseAlarm;

    public HandoffSkill(IDocumentStore store, Escalations escalations)
    {
        _takeCase = new TakeCase(store, escalations);
        _raiseAlarm = new RaiseAlarm(escalations);
        Functions = HandoffFunctions.Of(this);
    }

    public string Name => "handoff";

    public IReadOnlyList<SkillFunction> Functions { get; }

    public async ValueTask<SkillResult> ActAsync(SkillCall call, SkillContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(context);
        var draft = context.Draft?.Deserialize(HandoffJson.Default.CaseDraft);
        if (call.Function == CaseKinds.Emergency) return await _raiseAlarm.ActAsync(call, draft, context, cancellationToken);
        var kind = CaseKinds.Find(call.Function) ?? throw new ArgumentException($"{call.Function} is not a function of handoff.", nameof(call));
        return await _takeCase.ActAsync(kind, call, draft, context, cancellationToken);
    }

    public ValueTask<SkillResult> AskAgainAsync(SkillContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var draft = context.Draft?.Deserialize(HandoffJson.Default.CaseDraft);
        var kind = draft is null ? null : CaseKinds.Find(draft.Function);

        // A colleague that was offered is not offered again and again; an alarm is not repeated, but its place is still awaited.
        return ValueTask.FromResult(draft is null || kind is null
            ? new SkillResult { Outcomes = [], Asks = draft?.Alarm is null ? null : context.Pending, Draft = context.Draft }
            : TakeCase.AskNext(kind, draft, context));
    }

    public Reply Word(Outcome outcome, Phrasing phrasing)
    {
        ArgumentNullException.ThrowIfNull(phrasing);
        return phrasing.Language == Language.French
            ? FrenchHandoff.Say((HandoffOutcome)outcome, phrasing)
            : EnglishHandoff.Say((HandoffOutcome)outcome, phrasing);
    }

    public JsonElement Record(Outcome outcome) =>
        JsonSerializer.SerializeToElement((HandoffOutcome)outcome, HandoffJson.Default.HandoffOutcome);
}
