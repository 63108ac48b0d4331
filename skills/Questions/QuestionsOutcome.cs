using System.Text.Json.Serialization;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Questions;

/// <summary>What the desk knows on a question.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(DetailUnknown), "detail_unknown")]
[JsonDerivedType(typeof(Unknown), "unknown")]
[JsonDerivedType(typeof(PresencePrivate), "presence_private")]
[JsonDerivedType(typeof(RoomsShown), "rooms_shown")]
[JsonDerivedType(typeof(NotAHouseQuestion), "not_a_house_question")]
public abstract record QuestionsOutcome : Outcome
{
    /// <param name="Topic">The topic's id.</param>
    /// <param name="Section">The heading of the section that answers alone or completes the answer; null when the topic's own text answers.</param>
    public sealed record Answered(string Topic, LocalizedText? Section, LocalizedText Text) : QuestionsOutcome;

    /// <summary>The house speaks of the topic, not of what is asked about it.</summary>
    /// <param name="Gap">The knowledge gap's document.</param>
    public sealed record DetailUnknown(string Topic, LocalizedText Title, string Gap) : QuestionsOutcome;

    /// <summary>The house has no entry.</summary>
    /// <param name="Gap">The knowledge gap's document.</param>
    public sealed record Unknown(string Gap) : QuestionsOutcome;

    /// <summary>Who stays is private; the same whether there is such a guest or not.</summary>
    public sealed record PresencePrivate : QuestionsOutcome;

    public sealed record RoomsShown(IReadOnlyList<RoomPortrait> Rooms) : QuestionsOutcome;

    /// <summary>Said with little certainty that it is a question for the house, and the house has no entry that clearly fits.</summary>
    public sealed record NotAHouseQuestion : QuestionsOutcome;
}
