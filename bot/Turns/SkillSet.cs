using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Turns;

/// <summary>The house's skills, by the functions they serve.</summary>
public sealed class SkillSet
{
    private readonly Dictionary<string, ISkill> _byFunction = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ISkill> _byName = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">Two skills claim one name or function.</exception>
    public SkillSet(IEnumerable<ISkill> skills)
    {
        ArgumentNullException.ThrowIfNull(skills);
        foreach (var skill in skills)
        {
            if (!_byName.TryAdd(skill.Name, skill)) throw new InvalidOperationException($"Two skills are called {skill.Name}.");
            foreach (var function in skill.Functions)
            {
                if (!_byFunction.TryAdd(function.Name, skill)) throw new InvalidOperationException($"Two skills serve {function.Name}.");
            }
        }
    }

    public IEnumerable<SkillFunction> Functions => _byName.Values.SelectMany(skill => skill.Functions);

    public ISkill? Serving(string function) => _byFunction.GetValueOrDefault(function);

    public ISkill? Named(string name) => _byName.GetValueOrDefault(name);
}
