namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>The SQL of one container's table: a column for each declared field, and an index over each.</summary>
internal sealed class ContainerTable
{
    public const int FirstField = 4;

    public ContainerTable(Container container)
    {
        Container = container;
        Table = Quoted(container.Name);
        Columns = [.. container.DeclaredFields.Select(Column)];
        var columns = string.Concat(Columns.Select(column => $", {column}"));
        var places = string.Concat(Columns.Select(_ => ", ?"));
        var set = string.Concat(Columns.Select(column => $", {column} = ?"));
        Find = $"SELECT rowid, etag, expires_at, type{columns} FROM {Table} WHERE pk = ? AND id = ?";
        Insert = $"INSERT INTO {Table} (pk, id, etag, expires_at, body, type{columns}) VALUES (?, ?, ?, ?, ?, ?{places})";
        UpdateBody = $"UPDATE {Table} SET etag = ?, expires_at = ?, body = ? WHERE rowid = ?";
        UpdateAll = $"UPDATE {Table} SET etag = ?, expires_at = ?, body = ?, type = ?{set} WHERE rowid = ?";
        Delete = $"DELETE FROM {Table} WHERE rowid = ?";
        Read = $"SELECT type, etag, expires_at, body FROM {Table} WHERE pk = ? AND id = ?";
        Sweep = $"DELETE FROM {Table} WHERE rowid IN (SELECT rowid FROM {Table} WHERE expires_at <= ? LIMIT ?)";
    }

    public Container Container { get; }

    public string Table { get; }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>The row of a document: rowid, ETag, expiry, type, then the declared fields from <see cref="FirstField"/>.</summary>
    public string Find { get; }

    public string Insert { get; }

    /// <summary>Leaves the indexes of the declared fields alone.</summary>
    public string UpdateBody { get; }

    public string UpdateAll { get; }

    public string Delete { get; }

    public string Read { get; }

    public string Sweep { get; }

    public static string Column(string field)
    {
        if (!field.All(char.IsAsciiLetterOrDigit)) throw new ArgumentException($"{field} is no name of a declared field.", nameof(field));
        return Quoted($"f_{field}");
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "", StringComparison.Ordinal)}\"";
}
