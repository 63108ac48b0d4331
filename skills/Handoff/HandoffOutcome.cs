using System.Text.Json.Serialization;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Handoff;

/// <summary>What became of a case for a person.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(FieldAsked), "field_asked")]
[JsonDerivedType(typeof(ReadBack), "read_back")]
[JsonDerivedType(typeof(CaseRecorded), "case_recorded")]
[JsonDerivedType(typeof(CaseDropped), "case_dropped")]
[JsonDerivedType(typeof(NothingToConfirm), "nothing_to_confirm")]
[JsonDerivedType(typeof(AlarmRaised), "alarm_raised")]
[JsonDerivedType(typeof(AlarmPlaced), "alarm_placed")]
public abstract record HandoffOutcome : Outcome
{
    /// <param name="Case">The function of the case.</param>
    /// <param name="Begins">True for the first thing said about this case.</param>
    public sealed record FieldAsked(string Case, CaseField Field, bool Begins) : HandoffOutcome;

    /// <summary>What will be passed on, for the guest's yes.</summary>
    public sealed record ReadBack(string Case, CaseFacts Facts, AnswerPromise Promise, string Token, bool Begins) : HandoffOutcome;

    /// <summary>It stands in the house's documents.</summary>
    public sealed record CaseRecorded(string Case, string Reference, CaseFacts Facts, AnswerPromise Promise) : HandoffOutcome;

    /// <summary>The guest said no: nothing was passed on.</summary>
    public sealed record CaseDropped : HandoffOutcome;

    /// <summary>A yes to a read-back that no longer stands.</summary>
    public sealed record NothingToConfirm : HandoffOutcome;

    /// <summary>The house's people have it at top priority.</summary>
    /// <param name="Place">As told; null when it is asked in the same breath.</param>
    public sealed record AlarmRaised(string Reference, string? Place, IReadOnlyList<string> EmergencyNumbers, string Country, string HotelPhone) : HandoffOutcome;

    public sealed record AlarmPlaced(string Reference, string Place, IReadOnlyList<string> EmergencyNumbers) : HandoffOutcome;
}
