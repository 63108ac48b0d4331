namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>One expression of time in an utterance, resolved.</summary>
public sealed record DateMention
{
    public required DateMentionType Type { get; init; }

    /// <summary>ISO 8601 (<c>2027-06-12</c>, <c>18:30</c>, <c>2027-06-12T18:30</c>, <c>P3D</c>); null for ranges.</summary>
    public string? Value { get; init; }

    /// <summary>For ranges: inclusive.</summary>
    public string? Start { get; init; }

    /// <summary>For ranges: exclusive.</summary>
    public string? End { get; init; }

    public required TextSpan Span { get; init; }
}
