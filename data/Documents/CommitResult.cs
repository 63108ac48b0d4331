namespace FrontOffice.Data.Documents;

/// <summary>How a commit ended.</summary>
public abstract record CommitResult
{
    /// <param name="ETags">In the order of the writes; empty text for a delete.</param>
    public sealed record Committed(IReadOnlyList<string> ETags) : CommitResult;

    /// <summary>Nothing was written.</summary>
    /// <param name="WriteIndex">The first write whose precondition did not hold.</param>
    public sealed record Refused(int WriteIndex, CommitRefusal Reason) : CommitResult;
}
