using System.Text.Json;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Handoff;

/// <summary>Danger: recorded at top priority at once, without a read-back; the place is asked in the same breath, and no advice is given.</summary>
internal sealed class RaiseAlarm(Escalations escalations)
{
    private const int LongestPlace = 200;

    public async ValueTask<SkillResult> ActAsync(SkillCall call, CaseDraft? draft, SkillContext context, CancellationToken cancellationToken)
    {
        var said = call.Arguments;
        var words = said.Text ?? context.Words;
        if (draft?.Alarm is { } raised) return await AddPlaceAsync(raised, said, words, context, cancellationToken);

        var reference = Escalations.ReferenceOf($"{context.ConversationId}|{context.TurnId}|{CaseKinds.Emergency}");
        var guest = new CaseFacts { Words = words, Room = said.RoomNumber, Name = said.LastName, Phone = said.Phone, Email = said.Email };
        await OpenAsync(reference, guest, context, cancellationToken);
        return new SkillResult
        {
            Outcomes = [new HandoffOutcome.AlarmRaised(reference, said.RoomNumber, context.Hotel.EmergencyNumbers, context.Hotel.Address.Country, context.Hotel.Phone)],
            Asks = said.RoomNumber is null
                ? new PendingQuestion { Skill = "handoff", Function = CaseKinds.Emergency, Expects = Expectation.Text }
                : null,
            Draft = said.RoomNumber is null
                ? JsonSerializer.SerializeToElement(new CaseDraft { Function = CaseKinds.Emergency, Facts = guest, Alarm = reference }, HandoffJson.Default.CaseDraft)
                : null,
            Effect = said.RoomNumber is null ? ConversationEffect.None : ConversationEffect.StartOver,
        };
    }

    private async ValueTask<SkillResult> AddPlaceAsync(string reference, Facts said, string words, SkillContext context, CancellationToken cancellationToken)
    {
        var place = said.RoomNumber ?? (words.Length <= LongestPlace ? words.Trim() : words[..LongestPlace].Trim());
        var known = await escalations.FindAsync(context.Hotel.Id, reference, cancellationToken);
        var guest = (known?.Guest ?? new CaseFacts()) with { Room = place };
        await escalations.AddAsync(context.Hotel.Id, reference, place, guest, context.Now, cancellationToken);
        return new SkillResult
        {
            Outcomes = [new HandoffOutcome.AlarmPlaced(reference, place, context.Hotel.EmergencyNumbers)],

            // Nobody in danger is asked again how many nights it shall be.
            Effect = ConversationEffect.StartOver,
        };
    }

    private async ValueTask OpenAsync(string reference, CaseFacts guest, SkillContext context, CancellationToken cancellationToken)
    {
        var at = context.Now.ToUniversalTime();
        await escalations.OpenAsync(
            context.Hotel.Id,
            new Escalation
            {
                Reference = reference,
                State = EscalationStates.Open,
                Department = StaffedHours.IsStaffed(context.Hotel, context.Calendar, "duty-manager", context.Now) ? "duty-manager" : "front-desk",
                Topic = CaseKinds.Emergency,
                Priority = "urgent",
                At = at,
                DueAt = at,
                Summary = guest.Words ?? CaseKinds.Emergency,
                Guest = guest,
                ConversationId = context.ConversationId,
                Language = context.Language.Code,
                Channel = context.Channel,
                Changes = [new EscalationChange(at, EscalationStates.Open, "guest")],
            },
            cancellationToken);
    }
}
