using System.Text.Json;
using Microsoft.Extensions.AI;

namespace FrontOffice.Skills.Contract;

/// <summary>One act of a skill as an AI function: importable wherever <see cref="AIFunction"/> is taken.</summary>
/// <remarks>The turn calls <see cref="ISkill.ActAsync"/> itself; invoking through <see cref="AIFunction"/> needs a <see cref="SkillContext"/> in <c>AIFunctionArguments.Context[typeof(SkillContext)]</c>.</remarks>
public sealed class SkillFunction : AIFunction
{
    private readonly ISkill _skill;

    /// <param name="name">Lower case with underscores: "reservation_book"; where an intent asks for it, the intent's name with its dot as an underscore.</param>
    /// <param name="description">For a model: one act, when to use it, when not.</param>
    /// <param name="arguments">Names of <see cref="Facts"/> that it reads, as in JSON.</param>
    public SkillFunction(ISkill skill, string name, string description, IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(skill);
        ArgumentException.ThrowIfNullOrEmpty(name);
        _skill = skill;
        Name = name;
        Description = description;
        Arguments = arguments;
        JsonSchema = FactsSchema.For(arguments);
    }

    public override string Name { get; }

    public override string Description { get; }

    /// <summary>Names of <see cref="Facts"/> that it reads, as in JSON.</summary>
    public IReadOnlyList<string> Arguments { get; }

    public override JsonElement JsonSchema { get; }

    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.Context?.TryGetValue(typeof(SkillContext), out var found) != true || found is not SkillContext context)
        {
            throw new InvalidOperationException($"{Name} is called within a turn: put its {nameof(SkillContext)} into the arguments' context.");
        }

        var call = new SkillCall(Name, FactsSchema.Read(arguments), 1.0);
        var result = await _skill.ActAsync(call, context, cancellationToken);
        return result.Outcomes.Select(_skill.Record).ToArray();
    }
}
