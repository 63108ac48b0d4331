using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Turns;

/// <summary>Stage 5: skills decide on what was proposed.</summary>
/// <remarks>One question is asked a turn. Answers to questions come first; the first act that asks something keeps the floor, and further wishes wait for it to end. A digression is followed by the question it interrupted.</remarks>
internal sealed class Act(SkillSet skills, HotelProfile hotel, HotelCalendar calendar, IOptions<TurnsOptions> options)
{
    public async ValueTask DecideAsync(Turn turn, CancellationToken cancellationToken)
    {
        var memory = turn.Memory;
        if (memory.Verified is { } verified && verified.Until <= turn.At) memory.ForgetVerification();

        var askedBefore = memory.Pending;
        IReadOnlyList<PendingQuestion> openBefore = [.. memory.Questions];
        foreach (var call in InOrder(turn.Calls!)) // Guard or Understand has set it.
        {
            await ActOrWaitAsync(turn, call, askedBefore, cancellationToken);
        }

        while (memory.Pending is null && memory.NextWaiting() is { } waiting)
        {
            await ActAsync(turn, waiting, cancellationToken);
        }

        // What was interrupted comes back: after a digression, and after a wish in between that has ended.
        if (turn.Outcomes.Count > 0 && memory.Pending is { } pending && openBefore.Any(open => ReferenceEquals(open, pending)))
        {
            await AskAgainAsync(turn, pending, cancellationToken);
        }
    }

    private static bool AnswersOnly(SkillCall call) =>
        call.Function.StartsWith("question_", StringComparison.Ordinal) || call.Function.StartsWith("courtesy_", StringComparison.Ordinal);

    private IEnumerable<SkillCall> InOrder(IReadOnlyList<SkillCall> calls) =>
        calls.Take(options.Value.MaxCalls).OrderBy(call => AnswersOnly(call) ? 0 : 1);

    private async ValueTask ActOrWaitAsync(Turn turn, SkillCall call, PendingQuestion? askedBefore, CancellationToken cancellationToken)
    {
        var pending = turn.Memory.Pending;
        var somebodyElseAsked = pending is not null && !ReferenceEquals(pending, askedBefore);
        if (somebodyElseAsked && !AnswersOnly(call) && skills.Serving(call.Function)?.Name != pending!.Skill) turn.Memory.Wait(call);
        else await ActAsync(turn, call, cancellationToken);
    }

    private async ValueTask ActAsync(Turn turn, SkillCall call, CancellationToken cancellationToken)
    {
        var skill = skills.Serving(call.Function);
        if (skill is null)
        {
            call = call with { Function = DeskFunctions.Message, Arguments = call.Arguments with { Topic = call.Arguments.Topic ?? call.Function, Text = call.Arguments.Text ?? turn.Words } };
            skill = skills.Serving(call.Function) ?? throw new InvalidOperationException($"No skill serves {call.Function}.");
        }

        if (call.Function == DeskFunctions.ChangeLanguage && Language.TryParse(call.Arguments.Language, out var asked))
        {
            turn.Language = asked;
            turn.Memory.Language = asked.Code;
        }

        var result = await skill.ActAsync(call, ContextFor(turn, skill), cancellationToken);
        turn.Acted.Add(call);
        if (call.Arguments.Answer == true) turn.Memory.Settled = call.Function;
        turn.Memory.Take(skill.Name, result);
        Add(turn, skill, result);
        if (result.Effect == ConversationEffect.RepeatLast && turn.Before.LastReply is { } last) turn.Reply = last;
    }

    private async ValueTask AskAgainAsync(Turn turn, PendingQuestion pending, CancellationToken cancellationToken)
    {
        if (turn.Reply is not null || skills.Named(pending.Skill) is not { } skill) return;

        var result = await skill.AskAgainAsync(ContextFor(turn, skill), cancellationToken);
        turn.Memory.Take(skill.Name, result);
        Add(turn, skill, result);
    }

    private static void Add(Turn turn, ISkill skill, SkillResult result)
    {
        foreach (var outcome in result.Outcomes) turn.Outcomes.Add((skill, outcome));
    }

    private SkillContext ContextFor(Turn turn, ISkill skill) => new()
    {
        Hotel = hotel,
        Calendar = calendar,
        Now = turn.At,
        ConversationId = turn.ConversationId,
        TurnId = turn.Id,
        Channel = turn.Before.Start.Channel,
        Language = turn.Language,
        Words = turn.Words,
        NetworkAddress = turn.Before.Start.NetworkAddress,
        Verified = turn.Memory.Verified,
        Pending = turn.Memory.QuestionOf(skill.Name),
        Draft = turn.Memory.DraftOf(skill.Name),
    };
}
