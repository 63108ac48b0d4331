using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Questions;

/// <summary>What the house's texts have for a question.</summary>
internal abstract record HouseAnswer
{
    /// <summary>The topic's own text.</summary>
    public sealed record Whole(PolicyTopic Topic) : HouseAnswer;

    /// <param name="Alone">True when the topic's own text was said before.</param>
    public sealed record Section(PolicyTopic Topic, PolicySection Answer, bool Alone) : HouseAnswer;

    /// <summary>The last topic, and nothing in it on what is asked now.</summary>
    public sealed record DetailMissing(PolicyTopic Topic) : HouseAnswer;

    /// <param name="IsForTheHouse">False when it may well not be a question about the house at all.</param>
    public sealed record Nothing(bool IsForTheHouse) : HouseAnswer;
}
