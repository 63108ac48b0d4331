using System.Text.Json;
using System.Text.Json.Serialization;

namespace FrontOffice.Bot.Activities;

/// <summary>A message of the Bot Framework protocol; properties that this house does not use are kept as they came.</summary>
/// <seealso href="https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md">Activity specification</seealso>
public sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a type this house does not know.</summary>
    public string? Type { get; init; }

    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public DateTimeOffset? LocalTimestamp { get; init; }

    public string? LocalTimezone { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public string? Text { get; init; }

    /// <summary>"plain", "markdown" or "xml".</summary>
    public string? TextFormat { get; init; }

    public string? Speak { get; init; }

    /// <summary>"acceptingInput", "ignoringInput" or "expectingInput".</summary>
    public string? InputHint { get; init; }

    public string? Summary { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>"list" or "carousel".</summary>
    public string? AttachmentLayout { get; init; }

    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>Of an event or invoke.</summary>
    public string? Name { get; init; }

    public JsonElement? Value { get; init; }

    public string? ValueType { get; init; }

    /// <summary>"normal", "expectReplies" or "ephemeral".</summary>
    public string? DeliveryMode { get; init; }

    public JsonElement? ChannelData { get; init; }

    /// <remarks>Set only by the serialiser, which cannot fill extension data through a constructor.</remarks>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
