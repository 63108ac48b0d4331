using System.Buffers;
using System.Text.Json;
using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Turns;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>Writes <c>{"activities":[...],"watermark":"..."}</c>.</summary>
internal static class ActivitySet
{
    private static readonly JsonEncodedText Activities = JsonEncodedText.Encode("activities");
    private static readonly JsonEncodedText WatermarkName = JsonEncodedText.Encode("watermark");

    public static void Write(IBufferWriter<byte> output, IReadOnlyList<LoggedActivity> logged, long after)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteStartArray(Activities);
        foreach (var entry in logged)
        {
            var activity = entry.Activity.Id is null
                ? entry.Activity with { Id = LoggedActivity.IdOf(entry.ConversationId, entry.Position) }
                : entry.Activity;
            JsonSerializer.Serialize(writer, activity, ActivitiesJson.Default.Activity);
        }

        End(writer, logged.Count == 0 ? after : logged[^1].Position);
    }

    /// <summary>A typing that nobody keeps: its id sorts after what was said last.</summary>
    public static void WriteTyping(IBufferWriter<byte> output, Activity typing, long after)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteStartArray(Activities);
        JsonSerializer.Serialize(writer, typing, ActivitiesJson.Default.Activity);
        End(writer, after);
    }

    private static void End(Utf8JsonWriter writer, long watermark)
    {
        writer.WriteEndArray();
        writer.WriteString(WatermarkName, Watermark.Text(watermark));
        writer.WriteEndObject();
    }
}
