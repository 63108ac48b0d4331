using FrontOffice.Skills.Contract;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline;

public sealed class LanguageTests(Desk desk) : IClassFixture<Desk>
{
    [Theory]
    [InlineData("I'd like a room for two", "en")]
    [InlineData("do you have parking", "en")]
    [InlineData("wifi password", "en")]
    [InlineData("bonjour", "fr")]
    [InlineData("je voudrais une chambre", "fr")]
    [InlineData("il y a un parking", "fr")]
    [InlineData("bjr jvoudrais reserver 1 chambre pr 2", "fr")]
    [InlineData("une chambre double pour samedi", "fr")]
    [InlineData("combien coute la nuit", "fr")]
    [InlineData("merci beaucoup", "fr")]
    [InlineData("annuler", "fr")]
    public void A_first_message_tells_its_language(string text, string language) =>
        Assert.Equal(language, desk.Hear(text, spoken: "").Language.Code);

    [Theory]
    [InlineData("ok", "fr")]
    [InlineData("ok", "en")]
    [InlineData("parking", "fr")]
    [InlineData("spa", "en")]
    [InlineData("2", "fr")]
    [InlineData("10/12", "en")]
    [InlineData("restaurant ?", "fr")]
    [InlineData("super", "en")]
    [InlineData("anna@example.org", "fr")]
    public void Words_that_do_not_tell_keep_the_language(string text, string spoken) =>
        Assert.Equal(spoken, desk.Hear(text, spoken: spoken).Language.Code);

    [Theory]
    [InlineData("comment ça, ça comprend le petit déjeuner ?", "en", "fr")]
    [InlineData("je préfère continuer en français", "en", "fr")]
    [InlineData("est-ce que je peux venir avec mon chien", "en", "fr")]
    [InlineData("sorry, could you tell me the price again", "fr", "en")]
    [InlineData("is breakfast included in the price", "fr", "en")]
    public void A_clear_sentence_changes_the_language(string text, string spoken, string language) =>
        Assert.Equal(language, desk.Hear(text, spoken: spoken).Language.Code);

    [Theory]
    [InlineData("Jean-Pierre de la Fontaine")]
    [InlineData("Le Grand")]
    public void A_name_speaks_no_language(string name) =>
        Assert.Equal("en", desk.Hear(name, Desk.Asked(Expectation.Name), "reservation_book").Language.Code);
}
