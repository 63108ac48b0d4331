using System.Buffers;
using System.Text.Json;
using FrontOffice.Bot.Activities;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Wording.Cards;

/// <summary>Cards as Adaptive Cards: a picture, a title, facts, and buttons that say something and carry their option.</summary>
/// <seealso href="https://adaptivecards.io/explorer/">Adaptive Cards schema</seealso>
public static class AdaptiveCards
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Of so few buttons the first is what the guest most likely wants; of more, none is pushed.</summary>
    private const int YesAndNo = 2;

    /// <summary>Where the host serves the hotel folder's files.</summary>
    private const string HotelFolder = "/hotel/";

    public static IReadOnlyList<Attachment> From(IReadOnlyList<Card> cards, Language language)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return [.. cards.Select(card => new Attachment { ContentType = ContentType, Content = Content(card, language) })];
    }

    private static JsonElement Content(Card card, Language language)
    {
        var json = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "AdaptiveCard");
            writer.WriteString("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
            writer.WriteString("version", "1.4");
            writer.WriteString("lang", language.Code);
            writer.WriteString("speak", card.Subtitle is null ? card.Title : $"{card.Title}, {card.Subtitle}");
            writer.WriteStartArray("body");
            WriteBody(writer, card);
            writer.WriteEndArray();
            writer.WriteStartArray("actions");
            for (var number = 0; number < card.Buttons.Count; number++) WriteButton(writer, card.Buttons[number], number == 0 && card.Buttons.Count <= YesAndNo);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        var reader = new Utf8JsonReader(json.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    private static void WriteBody(Utf8JsonWriter writer, Card card)
    {
        if (card.Picture is { } picture)
        {
            writer.WriteStartObject();
            writer.WriteString("type", "Image");
            writer.WriteString("url", picture.Contains("://", StringComparison.Ordinal) ? picture : HotelFolder + picture.TrimStart('/'));
            writer.WriteString("altText", card.PictureText ?? card.Title);
            writer.WriteString("size", "stretch");
            writer.WriteEndObject();
        }

        WriteText(writer, card.Title, size: "large", weight: "bolder", style: "heading", spacing: "medium", isSubtle: false);
        if (card.Subtitle is { } subtitle) WriteText(writer, subtitle, size: null, weight: null, style: null, spacing: "small", isSubtle: true);
        if (card.Text is { } text) WriteText(writer, text, size: null, weight: null, style: null, spacing: "small", isSubtle: false);
        if (card.Facts.Count == 0) return;

        writer.WriteStartObject();
        writer.WriteString("type", "FactSet");
        writer.WriteString("spacing", "medium");
        writer.WriteStartArray("facts");
        foreach (var fact in card.Facts)
        {
            writer.WriteStartObject();
            writer.WriteString("title", PlainMarkdown.Escape(fact.Label));
            writer.WriteString("value", PlainMarkdown.Escape(fact.Value));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string text, string? size, string? weight, string? style, string spacing, bool isSubtle)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "TextBlock");
        writer.WriteString("text", PlainMarkdown.Escape(text));
        writer.WriteBoolean("wrap", true);
        if (size is not null) writer.WriteString("size", size);
        if (weight is not null) writer.WriteString("weight", weight);
        if (style is not null) writer.WriteString("style", style);
        writer.WriteString("spacing", spacing);
        if (isSubtle) writer.WriteBoolean("isSubtle", true);
        writer.WriteEndObject();
    }

    /// <summary>Web Chat and Teams each have their own way to let a button speak for the guest; one button serves both.</summary>
    private static void WriteButton(Utf8JsonWriter writer, CardButton button, bool isLikely)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Action.Submit");
        writer.WriteString("title", button.Title);
        if (isLikely) writer.WriteString("style", "positive");
        writer.WriteStartObject("data");
        writer.WriteBoolean("__isBotFrameworkCardAction", true);
        WritePress(writer, "cardAction", button);
        WritePress(writer, "msteams", button);
        if (button.Option is not null) writer.WriteString("option", button.Option);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WritePress(Utf8JsonWriter writer, string name, CardButton button)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type", "messageBack");
        writer.WriteString("title", button.Title);
        writer.WriteString("text", button.Says);
        writer.WriteString("displayText", button.Says);
        if (button.Option is not null)
        {
            writer.WriteStartObject("value");
            writer.WriteString("option", button.Option);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
