using System.Text.Json;

namespace FrontOffice.Bot.Activities;

/// <summary>A button.</summary>
public sealed record CardAction
{
    /// <summary>"imBack", "messageBack", "postBack", "openUrl".</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public JsonElement? Value { get; init; }

    public string? Text { get; init; }

    public string? DisplayText { get; init; }
}
