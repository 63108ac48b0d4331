using FrontOffice.Bot.Understanding;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Tests.Unit.Bot.Turns;

/// <summary>Understands what a test tells it to: "a" becomes the calls given for "a".</summary>
internal sealed class ScriptedUnderstanding : IUnderstanding
{
    private readonly Dictionary<string, SkillCall[]> _calls = new(StringComparer.Ordinal);

    public List<Utterance> Heard { get; } = [];

    public Func<string, Task>? Before { get; set; }

    public ScriptedUnderstanding When(string words, params string[] functions)
    {
        _calls[words] = [.. functions.Select(function => new SkillCall(function, new Facts { Text = words }, 0.9))];
        return this;
    }

    public async ValueTask<Understood> UnderstandAsync(Utterance utterance, CancellationToken cancellationToken)
    {
        lock (Heard) Heard.Add(utterance);
        if (Before is not null) await Before(utterance.Text);
        var calls = _calls.GetValueOrDefault(utterance.Text) ?? [];
        return new Understood
        {
            Language = utterance.Spoken ?? Language.English,
            Intents = [new RecognisedIntent(calls.Length > 0 ? calls[0].Function : "out_of_scope", 0.9)],
            Facts = Facts.None,
            Calls = calls,
            Engine = "scripted",
        };
    }
}
