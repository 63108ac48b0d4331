namespace FrontOffice.Data.Documents;

/// <summary>A value as the store holds it.</summary>
/// <param name="ETag">What a replace or a delete of it names.</param>
/// <param name="ExpiresAt">When it stops existing, or null.</param>
public sealed record Versioned<T>(string Id, T Value, string ETag, DateTimeOffset? ExpiresAt);
