using System.Text.Json;
using System.Text.Json.Nodes;
using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Wording.Cards;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Wording;

/// <summary>A reply as a message of the Bot Framework protocol.</summary>
public static class ReplyActivity
{
    public static Activity From(Reply reply, Language language)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = reply.Cards.Count > 0 ? reply.BesideCards ?? reply.Text : reply.Text,
            TextFormat = "plain",
            Locale = language.Code,
            InputHint = "acceptingInput",
            Summary = reply.Cards.Count > 0 ? reply.Text : null,
            Attachments = reply.Cards.Count == 0 ? null : AdaptiveCards.From(reply.Cards, language),
            AttachmentLayout = reply.Cards.Count > 1 ? "carousel" : null,
            SuggestedActions = reply.Suggestions.Count == 0 ? null : new SuggestedActions([.. reply.Suggestions.Select(Press)]),
        };
    }

    private static CardAction Press(CardButton button) => new()
    {
        Type = "messageBack",
        Title = button.Title,
        Text = button.Says,
        DisplayText = button.Says,
        Value = button.Option is null ? null : JsonSerializer.SerializeToElement(new JsonObject { ["option"] = button.Option }, ContractJson.Default.JsonObject),
    };
}
