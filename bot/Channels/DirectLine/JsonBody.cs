using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>Reads a bounded JSON body straight out of the connection's buffers.</summary>
internal static class JsonBody
{
    /// <returns>The value or why not; both null for an empty body.</returns>
    public static async ValueTask<(T? Value, Refusal? Refused)> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type, int mostBytes)
        where T : class
    {
        if (context.Request.ContentLength > mostBytes) return (null, Refusal.TooLarge);
        var body = context.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(context.RequestAborted);
            if (read.Buffer.Length > mostBytes)
            {
                body.AdvanceTo(read.Buffer.End);
                return (null, Refusal.TooLarge);
            }

            if (!read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            try
            {
                return read.Buffer.IsEmpty ? (null, null) : (Parse(read.Buffer, type), null);
            }
            catch (JsonException)
            {
                return (null, Refusal.BadArgument("The body is not the JSON that is expected here."));
            }
            finally
            {
                body.AdvanceTo(read.Buffer.End);
            }
        }
    }

    private static T? Parse<T>(ReadOnlySequence<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = type.Options.MaxDepth });
        var value = JsonSerializer.Deserialize(ref reader, type);
        if (reader.Read()) throw new JsonException("More than one value.");
        return value;
    }
}
