using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding;

/// <summary>A guest's words with what is needed to understand them.</summary>
public sealed record Utterance
{
    /// <summary>Redacted, at most 4,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>The option of a pressed button, or null.</summary>
    public string? Option { get; init; }

    /// <summary>What the conversation speaks so far; null when nothing was said yet.</summary>
    public Language? Spoken { get; init; }

    /// <summary>Now, in hotel time.</summary>
    public required DateTime Reference { get; init; }

    public PendingQuestion? Pending { get; init; }

    /// <summary>Functions whose drafts are open ("reservation_book"), the newest first: "and a cot" belongs to them.</summary>
    public IReadOnlyList<string> OpenDrafts { get; init; } = [];

    /// <summary>The function whose yes was the last thing done, with nothing asked since; null otherwise.</summary>
    public string? Settled { get; init; }

    /// <summary>The topic last answered, for "and on Sundays?".</summary>
    public string? LastTopic { get; init; }
}
