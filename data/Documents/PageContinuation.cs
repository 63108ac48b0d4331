using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FrontOffice.Data.Documents;

/// <summary>Where the next page starts: behind one document, in the order of its query.</summary>
/// <param name="Value">The field that the query orders by; absent when it orders by id.</param>
/// <param name="Id">The last document of the page before.</param>
public sealed record PageContinuation(FieldValue Value, string Id)
{
    /// <summary>Reads the continuation of a query.</summary>
    /// <returns>Null when the query asks for the first page.</returns>
    /// <exception cref="ArgumentException">It is not from this query.</exception>
    public static PageContinuation? From(DocumentQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Continuation is not { } text) return null;
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(text));
            var parts = json.RootElement;
            if (parts.ValueKind == JsonValueKind.Array && parts.GetArrayLength() == 3 && parts[0].GetString() == Signature(query))
            {
                return new PageContinuation(Read(parts[1]), parts[2].GetString() ?? throw new FormatException());
            }
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException or InvalidOperationException)
        {
            throw new ArgumentException("The continuation is not one of this store.", nameof(query), unreadable);
        }

        throw new ArgumentException("The continuation belongs to another query.", nameof(query));
    }

    /// <summary>The text that asks for what lies behind this place.</summary>
    public string For(DocumentQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            json.WriteStringValue(Signature(query));
            switch (Value.Kind)
            {
                case FieldValueKind.Text: json.WriteStringValue(Value.Text); break;
                case FieldValueKind.Number: json.WriteNumberValue(Value.Number); break;
                case FieldValueKind.Truth: json.WriteBooleanValue(Value.Number == 1); break;
                default: json.WriteNullValue(); break;
            }

            json.WriteStringValue(Id);
            json.WriteEndArray();
        }

        return Base64Url.EncodeToString(buffer.WrittenSpan);
    }

    private static FieldValue Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => FieldValue.Of(value.GetString()!), // A string has a text.
        JsonValueKind.Number => FieldValue.Of(value.GetInt64()),
        JsonValueKind.True or JsonValueKind.False => FieldValue.Of(value.GetBoolean()),
        _ => FieldValue.Absent,
    };

    private static string Signature(DocumentQuery query)
    {
        var text = new StringBuilder();
        text.Append(query.Container.Name).Append('\n').Append(query.Partition).Append('\n').Append(query.Type).Append('\n');
        text.Append(query.OrderBy).Append('\n').Append(query.Descending);
        foreach (var filter in query.Filters)
        {
            var value = FieldValue.OfFilter(filter);
            text.Append('\n').Append(filter.Field).Append(' ').Append((int)filter.Comparison);
            text.Append(' ').Append((int)value.Kind).Append(' ').Append(value.Number).Append(' ').Append(value.Text);
        }

        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 9));
    }
}
