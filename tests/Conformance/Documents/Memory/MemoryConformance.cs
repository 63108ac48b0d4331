namespace FrontOffice.Tests.Conformance.Documents.Memory;

public static class MemoryConformance
{
    public sealed class Commits : CommitConformance<MemoryUnderTest>;

    public sealed class Queries : QueryConformance<MemoryUnderTest>;

    public sealed class Expiry : ExpiryConformance<MemoryUnderTest>;

    public sealed class Limits : LimitConformance<MemoryUnderTest>;
}
