using System.Diagnostics;
using FrontOffice.Bot.Understanding;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Turns;

/// <summary>One turn on its way through the stages; each stage fills in its part.</summary>
internal sealed class Turn(ActivityEntry inbound, ConversationState state, string stateETag, TurnStart start)
{
    private readonly long[] _stages = new long[5];
    private long _last = start.Timestamp;

    public ActivityEntry Inbound { get; } = inbound;

    public ConversationState Before { get; } = state;

    public string StateETag { get; } = stateETag;

    public string ConversationId => Before.Start.ConversationId;

    public string Id => LoggedActivity.IdOf(ConversationId, Inbound.Position);

    public DateTimeOffset At => Inbound.At;

    /// <summary>What is spoken in this turn; settled by Understand.</summary>
    public Language Language { get; set; }

    public string Words { get; set; } = "";

    /// <summary>The option of a pressed button.</summary>
    public string? Option { get; set; }

    public Understood? Understood { get; set; }

    /// <summary>What is to be acted on; set by Guard when there is nothing to understand, else by Understand.</summary>
    public IReadOnlyList<SkillCall>? Calls { get; set; }

    public List<SkillCall> Acted { get; } = [];

    public List<(ISkill Skill, Outcome Outcome)> Outcomes { get; } = [];

    public ConversationMemory Memory { get; } = new(state);

    public Reply? Reply { get; set; }

    public string? Fault { get; set; }

    /// <summary>Ends the timing of a stage, in the order Restore, Guard, Understand, Act, Word.</summary>
    public void Passed(int stage)
    {
        var now = Stopwatch.GetTimestamp();
        _stages[stage] = now - _last;
        _last = now;
    }

    public TurnTimings Timings() =>
        new(ToMicroseconds(start.At - At), Microseconds(0), Microseconds(1), Microseconds(2), Microseconds(3), Microseconds(4));

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(start.Timestamp);

    private static long ToMicroseconds(TimeSpan span) => (long)span.TotalMicroseconds;

    private long Microseconds(int stage) => ToMicroseconds(new TimeSpan((long)(_stages[stage] * (double)TimeSpan.TicksPerSecond / Stopwatch.Frequency)));
}
