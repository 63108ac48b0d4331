namespace FrontOffice.Skills.Contract;

/// <summary>What is said for one outcome, for any channel.</summary>
public sealed record Reply
{
    /// <summary>Plain text in the guest's language; complete by itself, also where cards cannot be shown.</summary>
    public required string Text { get; init; }

    /// <summary>Said instead of <see cref="Text"/> where the cards are shown, so that nothing is read twice; null says the text there too.</summary>
    public string? BesideCards { get; init; }

    /// <summary>Shown beside the text where the channel can.</summary>
    public IReadOnlyList<Card> Cards { get; init; } = [];

    /// <summary>Short answers to the question asked.</summary>
    public IReadOnlyList<CardButton> Suggestions { get; init; } = [];
}
