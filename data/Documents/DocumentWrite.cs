namespace FrontOffice.Data.Documents;

/// <summary>One write of a commit, with what must hold for it.</summary>
public abstract record DocumentWrite(string Id)
{
    /// <summary>Writes a document that must not exist yet.</summary>
    public sealed record Create(string Id, string Type, ReadOnlyMemory<byte> Body, TimeSpan? TimeToLive = null) : DocumentWrite(Id);

    /// <summary>Replaces the document that still has this ETag.</summary>
    public sealed record Replace(string Id, string Type, ReadOnlyMemory<byte> Body, string ETag, TimeSpan? TimeToLive = null) : DocumentWrite(Id);

    /// <summary>Writes whatever was there before.</summary>
    public sealed record Put(string Id, string Type, ReadOnlyMemory<byte> Body, TimeSpan? TimeToLive = null) : DocumentWrite(Id);

    /// <summary>Removes the document that still has this ETag; with no ETag, whatever is there, and nothing when there is nothing.</summary>
    public sealed record Delete(string Id, string? ETag) : DocumentWrite(Id);
}
