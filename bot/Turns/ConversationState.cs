using System.Text.Json;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Turns;

/// <summary>What a conversation remembers from turn to turn; one document, replaced by each turn's commit.</summary>
public sealed record ConversationState
{
    public int Schema { get; init; } = 1;

    public required ConversationStart Start { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>What is spoken, by its code; null until the guest or the channel told.</summary>
    public string? Language { get; init; }

    /// <summary>The position of the last activity whose turn is finished.</summary>
    public long Done { get; init; }

    /// <summary>What the desk waits for, the newest last; a digression leaves the older ones standing.</summary>
    public IReadOnlyList<PendingQuestion> Questions { get; init; } = [];

    /// <summary>Each skill's draft by the skill's name.</summary>
    public IReadOnlyDictionary<string, JsonElement> Drafts { get; init; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>Wishes told in one breath and not yet raised.</summary>
    public IReadOnlyList<SkillCall> Waiting { get; init; } = [];

    public GuestVerification? Verified { get; init; }

    /// <summary>What was said last, for "sorry?".</summary>
    public Reply? LastReply { get; init; }

    /// <summary>The function whose question the last turn said yes to, when nothing is asked since.</summary>
    public string? Settled { get; init; }

    public PendingQuestion? Pending => Questions.Count > 0 ? Questions[^1] : null;
}
