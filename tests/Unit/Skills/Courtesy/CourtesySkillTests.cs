using FrontOffice.Bot.Wording;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Courtesy;
using FrontOffice.Tests.Testing;

namespace FrontOffice.Tests.Unit.Skills.Courtesy;

public sealed class CourtesySkillTests
{
    private static readonly DateTime SaturdayEvening = new(2026, 11, 21, 19, 30, 0, DateTimeKind.Unspecified);

    private readonly CourtesySkill _skill = new();
    private readonly TestClock _clock = new(new DateTimeOffset(2026, 11, 21, 18, 30, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(4, "Good morning, and welcome to Hôtel des Quais. I am the hotel's digital assistant. How may I help you?")]
    [InlineData(12, "Good afternoon, and welcome to Hôtel des Quais. I am the hotel's digital assistant. How may I help you?")]
    [InlineData(18, "Good evening, and welcome to Hôtel des Quais. I am the hotel's digital assistant. How may I help you?")]
    [InlineData(3, "Good evening, and welcome to Hôtel des Quais. I am the hotel's digital assistant. How may I help you?")]
    public async Task The_welcome_follows_the_hotels_hour(int hour, string expected)
    {
        var (result, reply) = await ActAsync(CourtesyFunctions.Welcome, Turn(Language.English) with { Now = At(hour) });

        Assert.Equal(expected, reply.Text);
        Assert.Equal(["Book a room", "Breakfast", "Talk to a person"], reply.Suggestions.Select(button => button.Title));
        Assert.Null(result.Asks);
    }

    [Fact]
    public async Task The_French_welcome_names_the_house_first()
    {
        var (_, reply) = await ActAsync(CourtesyFunctions.Welcome, Turn(Language.French));

        Assert.Equal("Hôtel des Quais, bonsoir. Je suis l’assistant numérique de l’hôtel. Que puis-je faire pour vous ?", reply.Text);
    }

    [Theory]
    [InlineData("are you a robot?", "I am the hotel's digital assistant, not a person. A colleague takes over whenever you wish.")]
    [InlineData("hello, who am I talking to", "I am the hotel's digital assistant, not a person. A colleague takes over whenever you wish.")]
    [InlineData("what can you do?", "I answer questions about the hotel, check rooms and prices, book, change or cancel a stay, and pass messages to our team. What can I do for you?")]
    [InlineData("hello there", "Good evening. What can I do for you?")]
    public async Task A_greeting_that_asks_about_the_desk_is_answered_honestly(string words, string expected)
    {
        var (_, reply) = await ActAsync(CourtesyFunctions.Greet, Turn(Language.English), new Facts { Text = words });

        Assert.Equal(expected, reply.Text);
    }

    [Fact]
    public async Task A_second_miss_within_minutes_offers_a_person()
    {
        var first = Turn(Language.English);
        var (result, reply) = await ActAsync(CourtesyFunctions.NotUnderstood, first);
        var (_, second) = await ActAsync(CourtesyFunctions.NotUnderstood, first with { Now = first.Now.AddMinutes(1), Draft = result.Draft });
        var (_, muchLater) = await ActAsync(CourtesyFunctions.NotUnderstood, first with { Now = first.Now.AddMinutes(30), Draft = result.Draft });

        Assert.Equal("I am sorry, I did not quite follow. Could you put it in other words?", reply.Text);
        Assert.Equal("I am sorry, I still do not follow. I can pass this to a colleague, or you can tell me in a few words what you need.", second.Text);
        Assert.Equal(["Talk to a person", "Book a room"], second.Suggestions.Select(button => button.Title));
        Assert.Equal(reply.Text, muchLater.Text);
    }

    [Fact]
    public async Task A_change_of_language_is_answered_in_the_language_asked_for()
    {
        var (result, reply) = await ActAsync(CourtesyFunctions.ChangeLanguage, Turn(Language.English), new Facts { Language = "fr" });
        var (none, sorry) = await ActAsync(CourtesyFunctions.ChangeLanguage, Turn(Language.English), new Facts { Language = "ja" });

        Assert.Equal("Bien sûr, continuons en français.", reply.Text);
        Assert.Equal(ConversationEffect.AskAgain, result.Effect);
        Assert.Equal("I am sorry, I only speak English and French. A colleague may speak your language.", sorry.Text);
        Assert.Equal(ConversationEffect.None, none.Effect);
    }

    [Theory]
    [InlineData(CourtesyFunctions.Repeat, ConversationEffect.RepeatLast, "Bien sûr.")]
    [InlineData(CourtesyFunctions.StartOver, ConversationEffect.StartOver, "Reprenons depuis le début. Vos réservations existantes restent inchangées. Que puis-je faire pour vous ?")]
    [InlineData(CourtesyFunctions.Stop, ConversationEffect.StartOver, "Très bien, nous en restons là. Vos réservations existantes restent inchangées.")]
    [InlineData(CourtesyFunctions.Goodbye, ConversationEffect.End, "Merci de nous avoir contactés. Je vous souhaite une belle soirée.")]
    [InlineData(CourtesyFunctions.StaleButton, ConversationEffect.AskAgain, "Ce choix n’est plus valable, je n’ai donc rien changé.")]
    public async Task What_touches_the_whole_conversation_says_so(string function, ConversationEffect effect, string sentence)
    {
        var (result, reply) = await ActAsync(function, Turn(Language.French));

        Assert.Equal(effect, result.Effect);
        Assert.Equal(sentence, reply.Text);
    }

    [Fact]
    public async Task The_boundary_is_set_once_and_calmly()
    {
        var turn = Turn(Language.English);
        var (result, first) = await ActAsync(CourtesyFunctions.Abuse, turn);
        var (_, second) = await ActAsync(CourtesyFunctions.Abuse, turn with { Draft = result.Draft });

        Assert.Equal("I would like to help you, and ask that we stay polite with each other. What can I do for you?", first.Text);
        Assert.Equal("I will leave it there. You can reach my colleagues at +33 4 00 00 00 00.", second.Text);
    }

    [Fact]
    public async Task A_card_number_is_refused_with_the_ways_to_pay()
    {
        var (_, reply) = await ActAsync(CourtesyFunctions.CardNumber, Turn(Language.English));

        Assert.Equal(
            "Please never give a card number here. I have removed it and kept nothing of it. You can pay through the secure payment link that our team sends, or at the front desk, +33 4 00 00 00 00.",
            reply.Text);
    }

    [Fact]
    public async Task Every_function_has_a_sentence_and_a_record_in_both_languages()
    {
        foreach (var function in _skill.Functions)
        {
            foreach (var language in Language.All)
            {
                var (result, reply) = await ActAsync(function.Name, Turn(language));

                Assert.NotEmpty(reply.Text);
                Assert.NotEmpty(_skill.Record(Assert.Single(result.Outcomes)).GetProperty("outcome").GetString()!);
            }
        }
    }

    [Fact]
    public async Task A_function_of_another_skill_is_a_fault()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await ActAsync("reservation_book", Turn(Language.English)));
    }

    private static DateTimeOffset At(int hour) => new(2026, 11, 21, hour, 0, 0, TimeSpan.FromHours(1));

    private SkillContext Turn(Language language) => SmallHouse.Turn(SaturdayEvening, "", language, _clock);

    private async Task<(SkillResult Result, Reply Reply)> ActAsync(string function, SkillContext context, Facts? facts = null)
    {
        var result = await _skill.ActAsync(new SkillCall(function, facts ?? Facts.None, 1), context, TestContext.Current.CancellationToken);
        var outcome = Assert.Single(result.Outcomes);
        return (result, _skill.Word(outcome, PhrasingFor.Reader(context.Language, context.Today)));
    }
}
