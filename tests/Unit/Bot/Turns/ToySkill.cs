using System.Text.Json;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Tests.Unit.Bot.Turns;

/// <summary>A skill whose functions are named for what they do: "x_ask" asks, "x_say" answers, "x_end" ends its question, "x_fail" fails.</summary>
internal sealed class ToySkill : ISkill
{
    private readonly string _prefix;

    public ToySkill(string prefix)
    {
        _prefix = prefix;
        Functions = [.. new[] { "ask", "say", "end", "fail" }.Select(act => new SkillFunction(this, $"{prefix}_{act}", act, ["text"]))];
    }

    public string Name => _prefix;

    public IReadOnlyList<SkillFunction> Functions { get; }

    public List<string> Turns { get; } = [];

    public ValueTask<SkillResult> ActAsync(SkillCall call, SkillContext context, CancellationToken cancellationToken)
    {
        lock (Turns) Turns.Add($"{context.TurnId}:{call.Function}");
        return ValueTask.FromResult(call.Function[(_prefix.Length + 1)..] switch
        {
            "ask" => new SkillResult { Outcomes = [new ToyOutcome($"{_prefix} asks.")], Asks = Question(), Draft = Draft() },
            "end" => new SkillResult { Outcomes = [new ToyOutcome($"{_prefix} is done.")] },
            "say" => new SkillResult { Outcomes = [new ToyOutcome($"{_prefix} says {call.Arguments.Text}.")], Asks = context.Pending, Draft = context.Draft },
            _ => throw new InvalidOperationException("The toy is broken."),
        });
    }

    public ValueTask<SkillResult> AskAgainAsync(SkillContext context, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new SkillResult { Outcomes = [new ToyOutcome($"{_prefix} asks again.")], Asks = context.Pending, Draft = context.Draft });

    public Reply Word(Outcome outcome, Phrasing phrasing) => new() { Text = ((ToyOutcome)outcome).Text };

    public JsonElement Record(Outcome outcome) => JsonElement.Parse($"\"{((ToyOutcome)outcome).Text}\"");

    private PendingQuestion Question() => new() { Skill = _prefix, Function = $"{_prefix}_end", Expects = Expectation.Text };

    private static JsonElement Draft() => JsonElement.Parse("{\"kept\":true}");
}
