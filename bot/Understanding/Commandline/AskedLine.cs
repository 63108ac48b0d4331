using System.Globalization;
using System.Text.Json;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Understanding.Commandline;

/// <summary>One line of the <c>understand</c> command: an utterance, or why it is none.</summary>
internal sealed record AskedLine
{
    private const int LongestText = 4000;

    public JsonElement? Id { get; private init; }

    public Utterance? Utterance { get; private init; }

    /// <summary>The language the line names; null when it is to be heard.</summary>
    public Language? Language { get; private init; }

    public string? Error { get; private init; }

    public static AskedLine Read(string line, DateTime today)
    {
        JsonElement? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return new AskedLine { Error = "The line is not an object." };
            if (root.TryGetProperty("id", out var found)) id = found.Clone();
            return Read(root, id, today);
        }
        catch (JsonException)
        {
            return new AskedLine { Id = id, Error = "The line is not JSON." };
        }
    }

    private static AskedLine Read(JsonElement root, JsonElement? id, DateTime today)
    {
        if (Text(root, "text") is not { } text) return new AskedLine { Id = id, Error = "text is missing or no string." };
        if (text.Length > LongestText) return new AskedLine { Id = id, Error = "text is longer than 4,000 characters." };

        Language? language = null;
        if (Text(root, "language") is { } tag)
        {
            if (!Data.Hotel.Language.TryParse(tag, out var named)) return new AskedLine { Id = id, Error = $"language is none of {string.Join(", ", Data.Hotel.Language.All)}." };
            language = named;
        }

        if (!TryReference(root, today, out var reference)) return new AskedLine { Id = id, Error = "reference is no date (YYYY-MM-DD), or reference_time no time (HH:MM)." };
        var utterance = new Utterance { Text = text, Spoken = language, Reference = reference, Pending = AskedQuestion.Of(Text(root, "asked")) };
        return new AskedLine { Id = id, Utterance = utterance, Language = language };
    }

    private static bool TryReference(JsonElement root, DateTime today, out DateTime reference)
    {
        reference = today;
        var time = TimeOnly.FromDateTime(today);
        if (Text(root, "reference_time") is { } hour && !TimeOnly.TryParseExact(hour, ["HH:mm", "HH:mm:ss", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time)) return false;
        if (Text(root, "reference") is not { } day)
        {
            reference = today.Date + time.ToTimeSpan();
            return true;
        }

        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return false;
        reference = date.ToDateTime(Text(root, "reference_time") is null ? new TimeOnly(12, 0) : time);
        return true;
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
