using System.Text.Json;

namespace FrontOffice.Skills.Contract;

/// <summary>One thing the desk can do: it owns its procedures, prices, rules and refusals, and is blind to other skills.</summary>
/// <remarks>Safe for concurrent use; it keeps nothing between calls but documents. A turn may be acted twice after a crash, with the same <see cref="SkillContext.TurnId"/>: the second time must find the first's documents and end the same.</remarks>
public interface ISkill
{
    /// <summary>One word: "reservations". Names its draft in the conversation's state.</summary>
    string Name { get; }

    /// <summary>What understanding may propose; names are unique over all skills.</summary>
    IReadOnlyList<SkillFunction> Functions { get; }

    /// <summary>Decides on one call of one of its functions.</summary>
    /// <exception cref="ArgumentException">The function is not this skill's.</exception>
    ValueTask<SkillResult> ActAsync(SkillCall call, SkillContext context, CancellationToken cancellationToken);

    /// <summary>Asks this skill's pending question once more in the context's language, from its draft; changes nothing.</summary>
    /// <returns>Outcomes that end in the question, or none when nothing is pending any more.</returns>
    ValueTask<SkillResult> AskAgainAsync(SkillContext context, CancellationToken cancellationToken);

    /// <summary>Says one of this skill's outcomes.</summary>
    Reply Word(Outcome outcome, Phrasing phrasing);

    /// <summary>One of this skill's outcomes as it stands in the turn's record and as a model reads it.</summary>
    JsonElement Record(Outcome outcome);
}
