namespace FrontOffice.Tests.Conformance.Documents.Sqlite;

public static class SqliteConformance
{
    public sealed class Commits : CommitConformance<SqliteUnderTest>;

    public sealed class Queries : QueryConformance<SqliteUnderTest>;

    public sealed class Expiry : ExpiryConformance<SqliteUnderTest>;

    public sealed class Limits : LimitConformance<SqliteUnderTest>;
}
