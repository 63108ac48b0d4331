using FrontOffice.Bot.Understanding;
using FrontOffice.Bot.Understanding.Offline;
using FrontOffice.Bot.Understanding.Offline.Grammars;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline;

/// <summary>One engine for all tests, on a Saturday afternoon.</summary>
public sealed class Desk
{
    public static readonly DateTime Saturday = new(2026, 11, 21, 15, 0, 0);

    internal OfflineUnderstanding Engine { get; } = new(Vocabulary.Empty);

    internal Understood Hear(string text, PendingQuestion? pending = null, string? draft = null, string spoken = "en", string? topic = null, string? option = null) =>
        Engine.Understand(new Utterance
        {
            Text = text,
            Reference = Saturday,
            Pending = pending,
            OpenDrafts = draft is null ? [] : [draft],
            Spoken = Language.TryParse(spoken, out var language) ? language : null,
            LastTopic = topic,
            Option = option,
        });

    internal static PendingQuestion Asked(Expectation expects, string function = "reservation_book", params string[] options) => new()
    {
        Skill = function.Split('_')[0],
        Function = function,
        Expects = expects,
        Options = [.. options.Select(option => new AnswerOption(option, [option]))],
    };
}
