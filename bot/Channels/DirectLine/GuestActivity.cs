using System.Text.Json;
using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Channels.DirectLine.Tokens;
using FrontOffice.Bot.Channels.DirectLine.Wire;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>Makes an activity of this house out of what a client sent: who wrote it and where comes from the token, and only what is known is kept.</summary>
internal static class GuestActivity
{
    private const int MostIdCharacters = 100;
    private const int MostShownCharacters = 4000;
    private const int MostLocaleCharacters = 35;

    /// <summary>Kinds that are taken; others are answered and forgotten.</summary>
    public static bool IsTaken(string type) => type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.EndOfConversation;

    /// <summary>What is wrong with it, or null.</summary>
    public static Refusal? Check(Activity sent) => sent switch
    {
        { Type: null or "" } => Refusal.BadArgument("The activity has no type."),
        { Attachments.Count: > 0 } => Refusal.NoFiles,
        { Value: { } value } when !IsReadable(value) => Refusal.BadArgument("The activity's value holds text that is not Unicode."),
        _ => null,
    };

    public static Activity Make(Activity sent, ConversationToken token, DateTimeOffset now) => new()
    {
        Type = sent.Type,
        Timestamp = now,
        LocalTimestamp = sent.LocalTimestamp,
        ChannelId = "webchat",
        From = new ChannelAccount(token.UserId, token.UserName, Role: "user"),
        Conversation = new ConversationAccount(token.ConversationId),
        Locale = sent.Locale is { Length: > 0 and <= MostLocaleCharacters } ? sent.Locale : null,
        Text = sent.Text,
        TextFormat = sent.Type == ActivityTypes.Message ? "plain" : null,
        Name = sent.Name is { Length: <= MostIdCharacters } ? sent.Name : null,
        Value = sent.Value,
        ChannelData = Known(sent.ChannelData),
    };

    /// <summary>The client's own id of the message, the same in each copy of it; or one that no other message has.</summary>
    public static string DuplicateKey(Activity sent)
    {
        if (Text(sent.ChannelData, "clientActivityID", MostIdCharacters - 2) is { } own) return $"c:{own}";
        return sent.Id is { Length: > 0 and <= MostIdCharacters - 2 } id ? $"i:{id}" : $"n:{Guid.NewGuid():N}";
    }

    /// <summary>What Web Chat needs back: the id it waits for, and how a pressed button reads.</summary>
    private static JsonElement? Known(JsonElement? channelData)
    {
        var clientActivityId = Text(channelData, "clientActivityID", MostIdCharacters);
        var timestamp = Text(channelData, "clientTimestamp", MostIdCharacters);
        var shown = channelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("messageBack", out var pressed)
            ? Text(pressed, "displayText", MostShownCharacters)
            : null;
        if (clientActivityId is null && shown is null) return null;
        var known = new KnownChannelData(clientActivityId, timestamp, shown is null ? null : new KnownChannelData.Pressed(shown));
        return JsonSerializer.SerializeToElement(known, DirectLineJson.Default.KnownChannelData);
    }

    private static string? Text(JsonElement? from, string name, int most)
    {
        if (from is not { ValueKind: JsonValueKind.Object } owner || !owner.TryGetProperty(name, out var found) || found.ValueKind != JsonValueKind.String) return null;
        return IsReadable(found) && found.GetString() is { Length: > 0 } text && text.Length <= most ? text : null;
    }

    /// <summary>JSON can escape half a character; nothing later in the house expects that.</summary>
    private static bool IsReadable(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.String => element.GetString() is not null,
                JsonValueKind.Array => element.EnumerateArray().All(IsReadable),
                JsonValueKind.Object => element.EnumerateObject().All(property => property.Name is not null && IsReadable(property.Value)),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
