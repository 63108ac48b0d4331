using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Turns;

/// <summary>One turn as it is kept: for the transcript, analytics, audit, knowledge gaps and tests.</summary>
public sealed record TurnRecord
{
    public int Schema { get; init; } = 1;

    /// <summary>The position of the activity that caused it.</summary>
    public required long Position { get; init; }

    public required string ConversationId { get; init; }

    public required string Channel { get; init; }

    /// <summary>When the activity was received.</summary>
    public required DateTimeOffset At { get; init; }

    public required string Language { get; init; }

    /// <summary>The activity's type.</summary>
    public required string Type { get; init; }

    /// <summary>The guest's words, redacted; empty for a turn without words.</summary>
    public required string Words { get; init; }

    /// <summary>Null when there was nothing to understand.</summary>
    public TurnUnderstanding? Understood { get; init; }

    public IReadOnlyList<SkillCall> Calls { get; init; } = [];

    public IReadOnlyList<TurnOutcome> Outcomes { get; init; } = [];

    public IReadOnlyList<string> Replies { get; init; } = [];

    /// <summary>What went wrong on our side, for staff; null when nothing did.</summary>
    public string? Fault { get; init; }

    public required TurnTimings Timings { get; init; }
}
