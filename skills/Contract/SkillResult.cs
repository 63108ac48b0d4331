using System.Text.Json;

namespace FrontOffice.Skills.Contract;

/// <summary>What a skill decided, and what it wants the conversation to remember.</summary>
public sealed record SkillResult
{
    /// <summary>Said in this order.</summary>
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    /// <summary>What it now waits for; null when it waits for nothing.</summary>
    public PendingQuestion? Asks { get; init; }

    /// <summary>Its draft from now on; null forgets it.</summary>
    public JsonElement? Draft { get; init; }

    /// <summary>The guest as verified by this act; null leaves verification as it was.</summary>
    public GuestVerification? Verified { get; init; }

    public ConversationEffect Effect { get; init; }
}
