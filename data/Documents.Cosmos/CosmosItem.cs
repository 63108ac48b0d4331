using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace FrontOffice.Data.Documents.Cosmos;

/// <summary>A document as it lies in a container: {id, pk, type, commit, expiresAt, ttl, body}.</summary>
/// <param name="CommitId">The commit that wrote it, by which a write in doubt is found again.</param>
internal sealed record CosmosItem(StoredDocument Document, string CommitId)
{
    // The service removes it somewhat later than our clock ends it: clocks differ.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    public static byte[] Write(DocumentKey key, string type, ReadOnlySpan<byte> body, string commitId, DateTimeOffset? expiresAt, TimeSpan? timeToLive)
    {
        var buffer = new ArrayBufferWriter<byte>(body.Length + 256);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("id"u8, key.Id);
        json.WriteString("pk"u8, key.Partition);
        json.WriteString("type"u8, type);
        json.WriteString("commit"u8, commitId);
        if (expiresAt is { } end && timeToLive is { } life)
        {
            json.WriteNumber("expiresAt"u8, end.ToUnixTimeMilliseconds());
            json.WriteNumber("ttl"u8, (int)Math.Min(int.MaxValue, Math.Ceiling((life + Grace).TotalSeconds)));
        }

        json.WritePropertyName("body"u8);
        json.WriteRawValue(body, skipInputValidation: true); // It was read when its declared fields were.
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <exception cref="JsonException">It was not written by this house.</exception>
    public static CosmosItem Read(Container container, JsonElement item)
    {
        DateTimeOffset? expiresAt = item.TryGetProperty("expiresAt"u8, out var end) ? DateTimeOffset.FromUnixTimeMilliseconds(end.GetInt64()) : null;
        var key = new DocumentKey(container, Text(item, "pk"), Text(item, "id"));
        if (!item.TryGetProperty("body"u8, out var body)) throw new JsonException($"{key} has no body.");
        var bytes = JsonMarshal.GetRawUtf8Value(body).ToArray();
        return new CosmosItem(new StoredDocument(key, Text(item, "type"), CosmosETag.Of(Text(item, "_etag"), expiresAt), bytes, expiresAt), Text(item, "commit"));
    }

    public bool IsAlive(DateTimeOffset now) => Document.ExpiresAt is not { } end || end > now;

    private static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.GetString() is { } text ? text : throw new JsonException($"A document has no {name}.");
}
