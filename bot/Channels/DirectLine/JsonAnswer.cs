using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace FrontOffice.Bot.Channels.DirectLine;

internal static class JsonAnswer
{
    public const string ContentType = "application/json; charset=utf-8";

    public static async Task WriteAsync<T>(HttpContext context, int status, T body, JsonTypeInfo<T> type)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = ContentType;
        Write(response.BodyWriter, body, type);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static void Write<T>(IBufferWriter<byte> output, T body, JsonTypeInfo<T> type)
    {
        using var writer = new Utf8JsonWriter(output);
        JsonSerializer.Serialize(writer, body, type);
    }
}
