namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>Which documents of a query: an index finds those with and without a field apart.</summary>
internal enum Stretch
{
    /// <summary>Ordered by id; the field does not matter.</summary>
    All,
    Absent,
    Present,
}
