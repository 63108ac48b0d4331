using System.Text;

namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>The SQL of one page.</summary>
/// <param name="Order">The column that is ordered by; null when by id alone.</param>
internal sealed record PageSql(string Sql, IReadOnlyList<FieldValue> Values, string? Order)
{
    public static PageSql For(ContainerTable table, DocumentQuery query, PageContinuation? from)
    {
        var order = query.OrderBy is { } field ? ContainerTable.Column(field) : null;
        var values = new List<FieldValue>();
        var sql = new StringBuilder("SELECT id, type, etag, expires_at, body");
        if (order is not null) sql.Append(", ").Append(order);
        sql.Append(" FROM ").Append(table.Table).Append(" WHERE pk = ? AND type = ? AND (expires_at IS NULL OR expires_at > ?)");
        foreach (var filter in query.Filters)
        {
            var value = FieldValue.OfFilter(filter);
            sql.Append(" AND ").Append(Condition(ContainerTable.Column(filter.Field), filter.Comparison, value.Kind));
            values.Add(value);
        }

        // An index holds only the documents that have its field.
        if (order is not null) sql.Append(" AND ").Append(order).Append(" IS NOT NULL");
        if (from is not null)
        {
            var after = query.Descending ? '<' : '>';
            sql.Append(" AND ").Append(order is null ? $"id {after} ?" : $"({order}, id) {after} (?, ?)");
            if (order is not null) values.Add(from.Value);
            values.Add(FieldValue.Of(from.Id));
        }

        var direction = query.Descending ? " DESC" : " ASC";
        sql.Append(" ORDER BY ");
        if (order is not null) sql.Append(order).Append(direction).Append(", ");
        sql.Append("id").Append(direction).Append(" LIMIT ?");
        return new PageSql(sql.ToString(), values, order);
    }

    // Columns hold numbers and texts, and SQLite sorts every number before every text: a range must not run into the other kind.
    private static string Condition(string column, Comparison comparison, FieldValueKind kind) => comparison switch
    {
        Comparison.Equal => $"{column} = ?",
        Comparison.Less => kind == FieldValueKind.Text ? $"({column} >= '' AND {column} < ?)" : $"{column} < ?",
        Comparison.LessOrEqual => kind == FieldValueKind.Text ? $"({column} >= '' AND {column} <= ?)" : $"{column} <= ?",
        Comparison.Greater => kind == FieldValueKind.Text ? $"{column} > ?" : $"({column} > ? AND {column} < '')",
        Comparison.GreaterOrEqual => kind == FieldValueKind.Text ? $"{column} >= ?" : $"({column} >= ? AND {column} < '')",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };
}
