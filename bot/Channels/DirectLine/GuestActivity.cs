using System.Text.Json;
using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Channels.DirectLine.Tokens;
using FrontOffice.Bot.Channels.DirectLine.Wire;
using FrontOffice.Bot.Turns;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>Makes an activity of this house out of what a client sent: who wrote it and where comes from the token, and only what is known is kept.</summary>
internal static class GuestActivity
{
    private const int MostIdCharacters = 100;
    private const int MostOptionCharacters = 200;
    private const int MostLocaleCharacters = 35;

    /// <summary>Kinds that are taken; others are answered and forgotten.</summary>
    public static bool IsTaken(string type) => type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.EndOfConversation;

    /// <summary>What is wrong with it, or null.</summary>
    public static Refusal? Check(Activity sent) => sent switch
    {
        { Type: null or "" } => Refusal.BadArgument("The activity has no type."),
        { Attachments.Count: > 0 } => Refusal.NoFiles,
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
        Locale = Harmless(sent.Locale, MostLocaleCharacters),
        Text = sent.Text,
        TextFormat = sent.Type == ActivityTypes.Message ? "plain" : null,
        Name = Harmless(sent.Name, MostIdCharacters),
        Value = Pressed(sent.Value),
        ChannelData = Known(sent.ChannelData),
    };

    /// <summary>The client's own id of the message, the same in each copy of it; or one that no other message has.</summary>
    public static string DuplicateKey(Activity sent)
    {
        if (Text(sent.ChannelData, "clientActivityID", MostIdCharacters - 2) is { } own) return $"c:{own}";
        return sent.Id is { Length: > 0 and <= MostIdCharacters - 2 } id ? $"i:{id}" : $"n:{Guid.NewGuid():N}";
    }

    /// <summary>The id that Web Chat waits for, and nothing else: what a client adds here is not looked at by anybody, so it is not kept.</summary>
    private static JsonElement? Known(JsonElement? channelData)
    {
        if (Text(channelData, "clientActivityID", MostIdCharacters) is not { } clientActivityId) return null;
        var known = new ClientMark(clientActivityId, Harmless(Text(channelData, "clientTimestamp", MostIdCharacters), MostIdCharacters));
        return JsonSerializer.SerializeToElement(known, DirectLineJson.Default.ClientMark);
    }

    /// <summary>The option of a pressed button, and nothing else.</summary>
    private static JsonElement? Pressed(JsonElement? value) =>
        Harmless(Text(value, "option", MostOptionCharacters), MostOptionCharacters) is { } option
            ? JsonSerializer.SerializeToElement(new PressedOption(option), DirectLineJson.Default.PressedOption)
            : null;

    /// <summary>What is short and holds no card number; guests' words go into the text, where a card number is taken out.</summary>
    private static string? Harmless(string? told, int most) =>
        told is { Length: > 0 } && told.Length <= most && !CardNumbers.Redact(told).Found ? told : null;

    private static string? Text(JsonElement? from, string name, int most)
    {
        if (from is not { ValueKind: JsonValueKind.Object } owner || !owner.TryGetProperty(name, out var found) || found.ValueKind != JsonValueKind.String) return null;
        try
        {
            return found.GetString() is { Length: > 0 } text && text.Length <= most ? text : null;
        }
        catch (InvalidOperationException)
        {
            // JSON can escape half a character; that is no text.
            return null;
        }
    }
}
