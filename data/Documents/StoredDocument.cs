namespace FrontOffice.Data.Documents;

/// <summary>A document as the store holds it.</summary>
/// <param name="Type">One word: "reservation".</param>
/// <param name="ETag">Changes with every write; opaque.</param>
/// <param name="Body">A JSON object in UTF-8 with a "schema" number; not to be changed.</param>
/// <param name="ExpiresAt">When it stops existing, or null.</param>
public sealed record StoredDocument(DocumentKey Key, string Type, string ETag, ReadOnlyMemory<byte> Body, DateTimeOffset? ExpiresAt);
