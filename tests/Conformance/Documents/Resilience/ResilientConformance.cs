namespace FrontOffice.Tests.Conformance.Documents.Resilience;

public static class ResilientConformance
{
    public sealed class Commits : CommitConformance<ResilientUnderTest>;

    public sealed class Queries : QueryConformance<ResilientUnderTest>;

    public sealed class Expiry : ExpiryConformance<ResilientUnderTest>;

    public sealed class Limits : LimitConformance<ResilientUnderTest>;
}
