namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>Brings a file to what this house declares: tables, columns and indexes.</summary>
/// <remarks>A field that is declared later gets its column from the bodies; one that is no longer declared loses it. Hosts on one file are of one version.</remarks>
internal static class Schema
{
    public static void Ensure(Database database, IEnumerable<ContainerTable> tables)
    {
        var wanted = tables.ToArray();
        if (wanted.All(table => IsAsDeclared(database, table))) return;

        database.Execute("BEGIN IMMEDIATE");
        try
        {
            foreach (var table in wanted) Ensure(database, table);
            database.Execute("COMMIT");
        }
        catch (SqliteFailureException)
        {
            if (database.IsInTransaction) database.Execute("ROLLBACK");
            throw;
        }
    }

    private static bool IsAsDeclared(Database database, ContainerTable table) =>
        FieldColumns(database, table) is { } columns && columns.SetEquals(table.Columns);

    private static void Ensure(Database database, ContainerTable table)
    {
        var name = table.Container.Name;
        database.Execute($"""
            CREATE TABLE IF NOT EXISTS {table.Table} (
                pk TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, etag INTEGER NOT NULL, expires_at INTEGER, body TEXT NOT NULL);
            CREATE UNIQUE INDEX IF NOT EXISTS "{name}_key" ON {table.Table} (pk, id);
            CREATE INDEX IF NOT EXISTS "{name}_type" ON {table.Table} (pk, type, id);
            CREATE INDEX IF NOT EXISTS "{name}_expiry" ON {table.Table} (expires_at) WHERE expires_at IS NOT NULL;
            """);
        var present = FieldColumns(database, table) ?? [];
        foreach (var field in table.Container.DeclaredFields)
        {
            var column = ContainerTable.Column(field);
            if (!present.Remove(column)) AddColumn(database, table, field, column);
        }

        foreach (var dropped in present)
        {
            database.Execute($"DROP INDEX IF EXISTS {IndexOf(name, dropped)}; ALTER TABLE {table.Table} DROP COLUMN {dropped};");
        }
    }

    private static void AddColumn(Database database, ContainerTable table, string field, string column) =>
        database.Execute($"""
            ALTER TABLE {table.Table} ADD COLUMN {column};
            UPDATE {table.Table} SET {column} = CASE json_type(body, '$.{field}')
                WHEN 'text' THEN json_extract(body, '$.{field}') WHEN 'integer' THEN json_extract(body, '$.{field}')
                WHEN 'true' THEN 1 WHEN 'false' THEN 0 END;
            CREATE INDEX {IndexOf(table.Container.Name, column)} ON {table.Table} (pk, type, {column}, id) WHERE {column} IS NOT NULL;
            """);

    private static string IndexOf(string table, string column) => $"\"{table}_{column.Trim('"')}\"";

    /// <returns>Null when there is no table.</returns>
    private static HashSet<string>? FieldColumns(Database database, ContainerTable table)
    {
        var columns = new HashSet<string>(StringComparer.Ordinal);
        var exists = false;
        using var rows = database.Prepared("SELECT name FROM pragma_table_info(?)").Use();
        rows.Bind(table.Container.Name);
        while (rows.Step())
        {
            exists = true;
            if (rows.Text(0) is ['f', '_', .. var field]) columns.Add(ContainerTable.Column(field));
        }

        return exists ? columns : null;
    }
}
