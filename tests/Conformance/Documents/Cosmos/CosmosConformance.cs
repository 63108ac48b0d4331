namespace FrontOffice.Tests.Conformance.Documents.Cosmos;

public static class CosmosConformance
{
    public sealed class Commits : CommitConformance<CosmosUnderTest>;

    public sealed class Queries : QueryConformance<CosmosUnderTest>;

    public sealed class Expiry : ExpiryConformance<CosmosUnderTest>;

    public sealed class Limits : LimitConformance<CosmosUnderTest>;
}
