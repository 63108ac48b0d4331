using FrontOffice.Data.Documents;
using FrontOffice.Skills.Contract;
using Microsoft.Extensions.Logging;

namespace FrontOffice.Bot.Turns;

/// <summary>
/// One guest turn from its receipt to its commit:
/// 1 Admit (<see cref="LiveConversation"/>), 2 Restore, 3 Guard, 4 Understand, 5 Act, 6 Word, 7 Remember, 8 Deliver (the channel reads the log).
/// </summary>
/// <seealso href="../../docs/life-of-a-turn.md"/>
internal sealed partial class TurnPipeline(Guard guard, Understand understand, Act act, Word word, SkillSet skills, TurnMeter meter, ILogger<TurnPipeline> log)
{
    /// <summary>Stages 3 to 6 on a restored turn. A fault of ours becomes an apology; nothing that a skill committed before is undone.</summary>
    public async ValueTask ThinkAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.Passed(0);
        try
        {
            // Step 3: Guard.
            guard.Look(turn);
            turn.Passed(1);

            // Step 4: Understand.
            await understand.ListenAsync(turn, cancellationToken);
            turn.Passed(2);

            // Step 5: Act.
            await act.DecideAsync(turn, cancellationToken);
            turn.Passed(3);

            // Step 6: Word.
            word.Say(turn);
            turn.Passed(4);
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not StoreUnavailableException)
        {
            TurnFailed(log, fault, turn.Id);
            meter.Faulted();
            await ApologiseAsync(turn, fault, cancellationToken);
        }
    }

    private async ValueTask ApologiseAsync(Turn turn, Exception fault, CancellationToken cancellationToken)
    {
        turn.Fault = fault.GetType().Name;
        turn.Outcomes.Clear();
        turn.Calls = [new SkillCall(DeskFunctions.Fault, Facts.None, 1)];
        if (skills.Serving(DeskFunctions.Fault) is null) throw new InvalidOperationException($"No skill serves {DeskFunctions.Fault}.", fault);

        await act.DecideAsync(turn, cancellationToken);
        word.Say(turn);
    }

    [LoggerMessage(LogLevel.Error, "Turn {TurnId} failed; the guest is told and may try again.")]
    private static partial void TurnFailed(ILogger logger, Exception fault, string turnId);
}
