using FrontOffice.Bot.Wording;
using FrontOffice.Bot.Wording.Cards;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Tests.Unit.Bot.Wording.Cards;

public sealed class AdaptiveCardsTests
{
    private static readonly Card Offer = new()
    {
        Title = "Classic room",
        Subtitle = "Flexible rate",
        Text = "A calm room.",
        Picture = "pictures/classic.svg",
        PictureText = "A large bed by the window",
        Facts = [new CardFact("Total", "€420.00")],
        Buttons = [new CardButton("Choose", "The Classic room, please", "offer-1"), new CardButton("More", "Tell me more")],
    };

    [Fact]
    public void A_card_shows_its_picture_with_words_for_it_then_title_facts_and_buttons()
    {
        var attachment = Assert.Single(AdaptiveCards.From([Offer], Language.English));
        var card = attachment.Content!.Value;

        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        Assert.Equal(["Image", "TextBlock", "TextBlock", "TextBlock", "FactSet"], card.GetProperty("body").EnumerateArray().Select(part => part.GetProperty("type").GetString()));
        Assert.Equal("/hotel/pictures/classic.svg", card.GetProperty("body")[0].GetProperty("url").GetString());
        Assert.Equal("A large bed by the window", card.GetProperty("body")[0].GetProperty("altText").GetString());
        Assert.Equal("""[{"title":"Total","value":"\u20AC420.00"}]""", card.GetProperty("body")[4].GetProperty("facts").GetRawText());
        Assert.Equal(["Choose", "More"], card.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString()));
    }

    [Fact]
    public void A_button_says_its_words_and_carries_its_option()
    {
        var card = AdaptiveCards.From([Offer], Language.French)[0].Content!.Value;
        var data = card.GetProperty("actions")[0].GetProperty("data");
        var silent = card.GetProperty("actions")[1].GetProperty("data");

        Assert.True(data.GetProperty("__isBotFrameworkCardAction").GetBoolean());
        Assert.Equal(
            """{"type":"messageBack","title":"Choose","text":"The Classic room, please","displayText":"The Classic room, please","value":{"option":"offer-1"}}""",
            data.GetProperty("cardAction").GetRawText());
        Assert.False(silent.GetProperty("cardAction").TryGetProperty("value", out _));
    }

    [Fact]
    public void A_guest_s_name_never_becomes_a_link()
    {
        var card = AdaptiveCards.From([new Card { Title = "[Anna](https://elsewhere.example) *Roux*" }], Language.English)[0].Content!.Value;

        Assert.Equal(@"\[Anna\](https://elsewhere.example) \*Roux\*", card.GetProperty("body")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Several_cards_stand_side_by_side_beside_the_shorter_text()
    {
        var activity = ReplyActivity.From(new Reply { Text = "All of it.", BesideCards = "Two rooms.", Cards = [Offer, Offer] }, Language.English);

        Assert.Equal("Two rooms.", activity.Text);
        Assert.Equal("All of it.", activity.Summary);
        Assert.Equal("carousel", activity.AttachmentLayout);
        Assert.Equal(2, activity.Attachments!.Count);
    }
}
