using System.Text.Json;
using System.Text.Unicode;

namespace FrontOffice.Data.Documents;

/// <summary>The values of a container's declared fields in a body, read in one pass.</summary>
public static class DeclaredFields
{
    /// <returns>In the order of <see cref="Container.DeclaredFields"/>.</returns>
    /// <exception cref="ArgumentException">The body is no JSON object in UTF-8 with a "schema" number.</exception>
    public static FieldValue[] Read(Container container, ReadOnlySpan<byte> body)
    {
        ArgumentNullException.ThrowIfNull(container);
        if (!Utf8.IsValid(body)) throw new ArgumentException("A body is UTF-8.", nameof(body));
        try
        {
            return Read(container.DeclaredFields, body);
        }
        catch (JsonException unreadable)
        {
            throw new ArgumentException("A body is one JSON object.", nameof(body), unreadable);
        }
    }

    private static FieldValue[] Read(IReadOnlyList<string> names, ReadOnlySpan<byte> body)
    {
        var values = new FieldValue[names.Count];
        var hasSchema = false;
        var reader = new Utf8JsonReader(body);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new ArgumentException("A body is one JSON object.", nameof(body));
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = IndexOf(names, ref reader);
            var isSchema = reader.ValueTextEquals("schema"u8);
            reader.Read();
            if (isSchema) hasSchema = reader.TokenType == JsonTokenType.Number;
            if (index >= 0) values[index] = Value(ref reader);
            reader.Skip();
        }

        reader.Read(); // Anything behind the object makes the reader throw.
        return hasSchema ? values : throw new ArgumentException("A body carries the number of its schema in \"schema\".", nameof(body));
    }

    private static int IndexOf(IReadOnlyList<string> names, ref Utf8JsonReader reader)
    {
        for (var index = 0; index < names.Count; index++)
        {
            if (reader.ValueTextEquals(names[index])) return index;
        }

        return -1;
    }

    private static FieldValue Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => FieldValue.Of(reader.GetString()!), // A string token has a text.
        JsonTokenType.True => FieldValue.Of(truth: true),
        JsonTokenType.False => FieldValue.Of(truth: false),
        JsonTokenType.Number when reader.TryGetInt64(out var number) => FieldValue.Of(number),
        _ => FieldValue.Absent,
    };
}
