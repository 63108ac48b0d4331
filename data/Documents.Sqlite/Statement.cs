using System.Globalization;
using System.Text;
using SQLitePCL;

namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>A prepared statement.</summary>
internal sealed class Statement(Database database, sqlite3_stmt handle) : IDisposable
{
    /// <summary>Starts one execution; its end frees the locks that it took.</summary>
    public Execution Use() => new(this);

    public void Dispose() => handle.Dispose();

    /// <summary>One execution: parameters from 1 in the order of their binding, columns from 0.</summary>
    internal ref struct Execution(Statement statement) : IDisposable
    {
        private int _bound;

        private readonly sqlite3_stmt Handle => statement.Handle;

        public void Bind(long value) => statement.Check(raw.sqlite3_bind_int64(Handle, ++_bound, value));

        public void Bind(long? value)
        {
            if (value is { } number) Bind(number);
            else statement.Check(raw.sqlite3_bind_null(Handle, ++_bound));
        }

        public void Bind(string value)
        {
            const int OnTheStack = 1024;
            var longest = Encoding.UTF8.GetMaxByteCount(value.Length);
            var buffer = longest <= OnTheStack ? stackalloc byte[OnTheStack] : new byte[longest];
            Bind(buffer[..Encoding.UTF8.GetBytes(value, buffer)]);
        }

        public void Bind(scoped ReadOnlySpan<byte> utf8)
        {
            // An empty span has no address, which SQLite would take for null.
            statement.Check(utf8.IsEmpty ? raw.sqlite3_bind_text(Handle, ++_bound, "") : raw.sqlite3_bind_text(Handle, ++_bound, utf8));
        }

        public void Bind(FieldValue value)
        {
            if (value.Kind == FieldValueKind.Absent) Bind((long?)null);
            else if (value.Text is { } text) Bind(text);
            else Bind(value.Number);
        }

        /// <returns>Whether there is a row.</returns>
        public readonly bool Step()
        {
            var result = raw.sqlite3_step(Handle);
            return result switch
            {
                raw.SQLITE_ROW => true,
                raw.SQLITE_DONE => false,
                _ => throw statement.Failure(result),
            };
        }

        public readonly bool IsNull(int column) => raw.sqlite3_column_type(Handle, column) == raw.SQLITE_NULL;

        public readonly long Number(int column) => raw.sqlite3_column_int64(Handle, column);

        /// <summary>The bytes of a text; valid until the next step.</summary>
        public readonly ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(Handle, column);

        public readonly string Text(int column) => Encoding.UTF8.GetString(Utf8(column));

        public readonly FieldValue Field(int column) => raw.sqlite3_column_type(Handle, column) switch
        {
            raw.SQLITE_NULL => FieldValue.Absent,
            raw.SQLITE_INTEGER => FieldValue.Of(Number(column)),
            _ => FieldValue.Of(Text(column)),
        };

        /// <summary>Whether a column holds this value as it is written.</summary>
        public readonly bool Holds(int column, FieldValue value)
        {
            var kind = raw.sqlite3_column_type(Handle, column);
            if (value.Kind == FieldValueKind.Absent) return kind == raw.SQLITE_NULL;
            return value.Text is { } text
                ? kind == raw.SQLITE_TEXT && string.Equals(Text(column), text, StringComparison.Ordinal)
                : kind == raw.SQLITE_INTEGER && Number(column) == value.Number;
        }

        /// <summary>The ETag in a column.</summary>
        public readonly string ETag(int column) => Number(column).ToString("x16", CultureInfo.InvariantCulture);

        public readonly void Dispose() => raw.sqlite3_reset(Handle);
    }

    private sqlite3_stmt Handle => handle;

    private void Check(int result) => database.Check(result);

    private SqliteFailureException Failure(int result) => database.Failure(result);
}
