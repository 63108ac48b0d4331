using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding;

/// <summary>What an engine made of an utterance.</summary>
public sealed record Understood
{
    /// <summary>The language the guest wrote, or keeps speaking when the words do not tell.</summary>
    public required Language Language { get; init; }

    /// <summary>In the order said; the first is the main one. Never empty: "out_of_scope" when nothing fits.</summary>
    public required IReadOnlyList<RecognisedIntent> Intents { get; init; }

    public required Facts Facts { get; init; }

    /// <summary>What to call, in order. Empty when it did not understand.</summary>
    public required IReadOnlyList<SkillCall> Calls { get; init; }

    /// <summary>"offline" or the model's name.</summary>
    public required string Engine { get; init; }
}
