using System.Globalization;
using System.Text.Json;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Writes a reading as the fields of the <c>understand</c> command.</summary>
public static class ReadingJson
{
    /// <summary>Writes the fields into an object that the caller has begun and will end.</summary>
    public static void Write(Utf8JsonWriter writer, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(reading);
        WriteStay(writer, reading);
        WriteDates(writer, reading);
        WriteNumbers(writer, reading);
        WriteEntities(writer, reading);
    }

    private static void WriteStay(Utf8JsonWriter writer, Reading reading)
    {
        var facts = reading.Facts;
        WriteDay(writer, "check_in_date", facts.Arrival);
        WriteDay(writer, "check_out_date", facts.Departure);
        WriteCount(writer, "nights", facts.Nights);
        WriteCount(writer, "adults", facts.Adults);
        WriteCount(writer, "children", facts.Children);
        WriteCount(writer, "guests", facts.Guests ?? reading.PartyTotal);
        WriteCount(writer, "rooms", reading.RoomsByArticle ? null : facts.Rooms);
        if (reading.ArrivalDay is { } day) writer.WriteString("arrival_day", day.ToString().ToLowerInvariant());
        else writer.WriteNull("arrival_day");
    }

    private static void WriteDates(Utf8JsonWriter writer, Reading reading)
    {
        writer.WriteStartArray("dates");
        foreach (var date in reading.Dates)
        {
            writer.WriteStartObject();
            writer.WriteString("type", date.Type.ToString().ToLowerInvariant());
            if (date.Value is not null) writer.WriteString("value", date.Value);
            if (date.Start is not null) writer.WriteString("start", date.Start);
            if (date.End is not null) writer.WriteString("end", date.End);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, Reading reading)
    {
        writer.WriteStartArray("numbers");
        foreach (var number in reading.Numbers)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("value");
            writer.WriteRawValue(number.Value.ToString("0.############################", CultureInfo.InvariantCulture));
            writer.WriteString("kind", number.Ordinal ? "ordinal" : "number");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEntities(Utf8JsonWriter writer, Reading reading)
    {
        writer.WriteStartArray("entities");
        foreach (var entity in reading.Entities)
        {
            writer.WriteStartObject();
            writer.WriteString("type", entity.Kind switch
            {
                EntityKind.Name => "name",
                EntityKind.Email => "email",
                EntityKind.Phone => "phone",
                EntityKind.Code => "code",
                EntityKind.RoomNumber => "room_number",
                _ => "money",
            });
            writer.WriteString("value", entity.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, DateOnly? day)
    {
        if (day is { } known) writer.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else writer.WriteNull(name);
    }

    private static void WriteCount(Utf8JsonWriter writer, string name, int? count)
    {
        if (count is { } known) writer.WriteNumber(name, known);
        else writer.WriteNull(name);
    }
}
