using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace FrontOffice.Data.Documents;

/// <summary>Bodies from values, and values from bodies.</summary>
public static class DocumentBody
{
    /// <summary>The JSON of a value, for a write.</summary>
    public static ReadOnlyMemory<byte> Of<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type);

    /// <summary>The value in a document.</summary>
    /// <exception cref="JsonException">The body is not of this type.</exception>
    public static T Read<T>(StoredDocument document, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.Deserialize(document.Body.Span, type) ?? throw new JsonException($"{document.Key.Id} has no body.");
    }
}
