using System.Text.Json;
using FrontOffice.Bot.Activities;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>A card as one line of text, and what can be pressed on it.</summary>
/// <param name="Line">All that it shows.</param>
/// <param name="Short">Its title and buttons, for one of several cards.</param>
internal sealed record ShownCard(string Line, string Short, IReadOnlyList<CardAction> Buttons)
{
    public static ShownCard Of(Attachment attachment)
    {
        var parts = new List<string>();
        var buttons = new List<CardAction>();
        if (attachment.Content is { } content) Read(content, parts, buttons);
        if (parts.Count == 0) parts.Add(attachment.Name ?? attachment.ContentType);
        var pressable = string.Concat(buttons.Select(button => $" [{button.Title}]"));
        return new ShownCard(string.Join(" · ", parts) + pressable, parts[0] + pressable, buttons);
    }

    /// <summary>Reads hero cards and adaptive cards alike: whatever they show, in their order.</summary>
    private static void Read(JsonElement element, List<string> parts, List<CardAction> buttons)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Read(item, parts, buttons);
            return;
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        if (Text(element, "type") is { } type && (type.StartsWith("Action.", StringComparison.Ordinal) || type is "messageBack" or "imBack" or "postBack" or "openUrl"))
        {
            buttons.Add(Button(element, type));
            return;
        }

        if (Text(element, "value") is { } value && Text(element, "title") is { } label && Text(element, "type") is null)
        {
            parts.Add($"{label}: {value}".Replace("::", ":", StringComparison.Ordinal));
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object) Read(property.Value, parts, buttons);
            else if (property.Name is "title" or "subtitle" or "text" && property.Value.GetString() is { Length: > 0 } shown) parts.Add(shown.ReplaceLineEndings(" / "));
        }
    }

    private static CardAction Button(JsonElement element, string type)
    {
        var carried = element.TryGetProperty("value", out var value) || element.TryGetProperty("data", out value) ? value : (JsonElement?)null;
        return new CardAction { Type = type, Title = Text(element, "title") ?? "", Value = carried, Text = Text(element, "text") };
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var property) && property.ValueKind == JsonValueKind.String ? property.GetString() : null;
}
