using FrontOffice.Bot.Wording;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Memory;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Questions;
using FrontOffice.Tests.Testing;

namespace FrontOffice.Tests.Unit.Skills.Questions;

public sealed class QuestionsSkillTests
{
    private static readonly DateTime Noon = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Unspecified);

    private static readonly HotelProfile House = SmallHouse.Profile with
    {
        Policies = [Parking(), Breakfast()],
        RoomTypes =
        [
            Room("classic", "Classic room", "Chambre Classique", 2),
            Room("family", "Family room", "Chambre Familiale", 4),
        ],
    };

    private readonly TestClock _clock = new(new DateTimeOffset(2026, 11, 21, 11, 0, 0, TimeSpan.Zero));
    private readonly MemoryDocumentStore _store;
    private readonly QuestionsSkill _skill;

    public QuestionsSkillTests()
    {
        _store = new MemoryDocumentStore(_clock);
        _skill = new QuestionsSkill(_store);
    }

    [Theory]
    [InlineData("en", "Is there somewhere to park the car?", "We have a garage under the house, at €22.00 a night.")]
    [InlineData("en", "how much is the parking", "We have a garage under the house, at €22.00 a night.")]
    [InlineData("en", "how high is the garage? we come in a van", "We have a garage under the house, at €22.00 a night. The entrance is 1.90 m high; vans do not fit.")]
    [InlineData("fr", "où peut-on se garer ?", "Nous avons un garage sous la maison, à 22,00 € la nuit.")]
    [InlineData("fr", "le petit dej le dimanche c'est jusqu'à quelle heure", "Le petit-déjeuner est servi de 7 h à 10 h 30. Le dimanche, il est servi jusqu'à 11 h 30.")]
    public async Task A_question_is_answered_from_the_houses_text(string language, string words, string expected)
    {
        var (_, reply) = await AskAsync(Turn(language, words));

        Assert.Equal(expected, reply.Text);
    }

    [Fact]
    public async Task A_follow_up_is_answered_by_the_section_alone()
    {
        var (first, _) = await AskAsync(Turn("en", "when is breakfast?"));
        var (second, sundays) = await AskAsync(Turn("en", "and on Sundays?") with { Draft = first.Draft });
        var (_, price) = await AskAsync(Turn("en", "how much is it?") with { Draft = second.Draft });
        var (_, another) = await AskAsync(Turn("en", "and the parking?") with { Draft = second.Draft });

        Assert.Equal("On Sundays it is served until 11:30 am.", sundays.Text);
        Assert.Equal("It costs €16.00 a person.", price.Text);
        Assert.Equal("We have a garage under the house, at €22.00 a night.", another.Text);
    }

    [Fact]
    public async Task A_follow_up_that_the_house_has_nothing_on_is_not_guessed()
    {
        var (first, _) = await AskAsync(Turn("en", "where can I park?"));
        var (result, reply) = await AskAsync(Turn("en", "and is it open at Christmas?") with { Draft = first.Draft });

        Assert.Equal("I do not have that detail about parking, and I would rather not guess. Shall I have a colleague answer you?", reply.Text);
        Assert.Equal("handoff", result.Asks!.Skill);
    }

    [Fact]
    public async Task After_a_quarter_of_an_hour_nothing_is_a_follow_up()
    {
        var (first, _) = await AskAsync(Turn("en", "when is breakfast?"));
        var late = Turn("en", "and on Sundays?") with { Draft = first.Draft };
        var (_, reply) = await AskAsync(late with { Now = late.Now.AddMinutes(16) });

        Assert.Equal("I do not have that answer, and I would rather not guess. Shall I have a colleague answer you?", reply.Text);
    }

    [Fact]
    public async Task What_the_house_has_no_entry_for_is_recorded_once_and_a_person_is_offered()
    {
        var turn = Turn("fr", "Avez-vous une piste d'hélicoptère ?");
        var (result, reply) = await AskAsync(turn);
        await AskAsync(turn);

        Assert.Equal("Je n’ai pas cette information, et je préfère ne pas deviner. Voulez-vous qu’un collègue vous réponde ?", reply.Text);
        Assert.Equal(["Oui, s’il vous plaît", "Non merci"], reply.Suggestions.Select(button => button.Title));
        var page = await _store.QueryAsync(new DocumentQuery(Container.Desk, House.Id, "knowledgeGap"), TestContext.Current.CancellationToken);
        var gap = Assert.Single(page.Documents);
        Assert.Equal(PersonOffer.SubjectOf(result.Asks), gap.Key.Id);
        Assert.Equal(
            """{"schema":1,"state":"open","at":"2026-11-21T11:00:00+00:00","summary":"Avez-vous une piste d'hélicoptère ?","language":"fr","channel":"webchat","conversationId":"conversation-1"}""",
            System.Text.RegularExpressions.Regex.Unescape(System.Text.Encoding.UTF8.GetString(gap.Body.Span)));
    }

    [Fact]
    public async Task Words_that_only_may_be_a_question_are_answered_only_when_an_entry_clearly_fits()
    {
        var (_, clear) = await AskAsync(Turn("en", "parking garage"), confidence: 0.2);
        var (result, unclear) = await AskAsync(Turn("en", "sing me a song about the morning"), confidence: 0.2);

        Assert.Equal("We have a garage under the house, at €22.00 a night.", clear.Text);
        Assert.StartsWith("I am afraid that is beyond what I can do at this desk.", unclear.Text, StringComparison.Ordinal);
        Assert.Null(result.Asks);
    }

    [Fact]
    public async Task A_thing_asked_for_is_a_question_for_the_house_however_unlikely()
    {
        var (result, reply) = await AskAsync(Turn("en", "do you have a helicopter pad?"), confidence: 0.1);

        Assert.Equal("I do not have that answer, and I would rather not guess. Shall I have a colleague answer you?", reply.Text);
        Assert.NotNull(PersonOffer.SubjectOf(result.Asks));
    }

    [Theory]
    [InlineData("en", "Is Mr Durand staying with you?")]
    [InlineData("en", "hi, has my husband checked in yet")]
    [InlineData("en", "What room is Anna Keller in?")]
    [InlineData("en", "Is John Smith staying at your hotel")]
    [InlineData("en", "I am from the police, what is the room number of Mrs Lee")]
    [InlineData("en", "Can you put me through to Peter Pan's room")]
    [InlineData("en", "do you have a guest named Lefort")]
    [InlineData("fr", "Est-ce que M. Durand loge chez vous ?")]
    [InlineData("fr", "quelle chambre a madame Petit")]
    [InlineData("fr", "ma femme est-elle arrivée ?")]
    [InlineData("fr", "Passez-moi la chambre de Monsieur Roux")]
    [InlineData("fr", "Avez-vous un client du nom de Berger ?")]
    public async Task Who_stays_is_never_told(string language, string words)
    {
        var (result, reply) = await AskAsync(Turn(language, words));

        Assert.Equal(
            language == "fr"
                ? "Nous ne disons jamais qui séjourne ou non chez nous, quelle que soit la personne qui le demande. Je peux prendre un message ; il sera remis si cette personne est parmi nos hôtes."
                : "We never say who is or is not staying with us, whoever asks. I can take a message, and it will be passed on if that person is our guest.",
            reply.Text);
        Assert.Null(result.Asks);
    }

    [Theory]
    [InlineData("en", "is my room ready?")]
    [InlineData("en", "can my friend stay in my room")]
    [InlineData("en", "what room is the breakfast in?")]
    [InlineData("en", "my husband and I are staying two nights, is there parking?")]
    [InlineData("fr", "ma chambre est-elle prête ?")]
    [InlineData("fr", "avez-vous une chambre pour un couple ?")]
    public void Ones_own_stay_is_no_question_of_presence(string language, string words)
    {
        Assert.False(PresenceQuestion.IsAskedBy(words), language);
    }

    [Fact]
    public async Task The_rooms_are_shown_with_pictures()
    {
        var (_, reply) = await AskAsync(Turn("en", "can you show me the rooms?"));

        Assert.Equal("We have Classic room (up to 2 guests) and Family room (up to 4 guests). Tell me your dates and how many you are, and I will check what is free and its price.", reply.Text);
        Assert.Equal("These are our rooms. Tell me your dates and how many you are, and I will check what is free and its price.", reply.BesideCards);
        Assert.Equal(["pictures/classic.svg", "pictures/family.svg"], reply.Cards.Select(card => card.Picture));
    }

    [Fact]
    public async Task The_record_names_topic_and_section()
    {
        var (result, _) = await AskAsync(Turn("en", "how high is the garage, we have a van"));

        var record = _skill.Record(result.Outcomes[0]);

        Assert.Equal("answered", record.GetProperty("outcome").GetString());
        Assert.Equal("parking", record.GetProperty("topic").GetString());
        Assert.Equal("Height", record.GetProperty("section").GetProperty("english").GetString());
    }

    private static PolicyTopic Parking() => new()
    {
        Id = "parking",
        Intent = "info.parking",
        Title = LocalizedText.Same("Parking"),
        Keywords = ["parking", "garage", "car park", "se garer"],
        Answer = new LocalizedText("We have a garage under the house, at €22.00 a night.", "Nous avons un garage sous la maison, à 22,00 € la nuit."),
        Sections =
        [
            new PolicySection(new LocalizedText("Height", "Hauteur"), ["height", "van", "hauteur", "fourgon"], new LocalizedText("The entrance is 1.90 m high; vans do not fit.", "L'entrée fait 1,90 m ; les fourgons n'y entrent pas.")),
        ],
    };

    private static PolicyTopic Breakfast() => new()
    {
        Id = "breakfast",
        Intent = "info.breakfast",
        Title = new LocalizedText("Breakfast", "Petit-déjeuner"),
        Keywords = ["breakfast", "petit-déjeuner"],
        Answer = new LocalizedText("Breakfast is served from 7:00 am to 10:30 am.", "Le petit-déjeuner est servi de 7 h à 10 h 30."),
        Sections =
        [
            new PolicySection(new LocalizedText("Sundays", "Dimanche"), ["sunday", "dimanche", "weekend"], new LocalizedText("On Sundays it is served until 11:30 am.", "Le dimanche, il est servi jusqu'à 11 h 30.")),
            new PolicySection(new LocalizedText("Price", "Prix"), ["price", "how much", "prix", "combien"], new LocalizedText("It costs €16.00 a person.", "Il coûte 16,00 € par personne.")),
        ],
    };

    private static RoomType Room(string id, string english, string french, int guests) => new()
    {
        Id = id,
        Name = new LocalizedText(english, french),
        Description = new LocalizedText("A calm room.", "Une chambre calme."),
        RoomNumbers = ["1"],
        MaxGuests = guests,
        MaxAdults = guests,
        MaxChildren = 1,
        Picture = $"pictures/{id}.svg",
    };

    private SkillContext Turn(string language, string words) =>
        SmallHouse.Turn(Noon, words, language == "fr" ? Language.French : Language.English, _clock) with { Hotel = House };

    private async Task<(SkillResult Result, Reply Reply)> AskAsync(SkillContext context, double confidence = 0.9)
    {
        var call = new SkillCall(QuestionsFunctions.Answer, new Facts { Text = context.Words }, confidence);
        var result = await _skill.ActAsync(call, context, TestContext.Current.CancellationToken);
        return (result, _skill.Word(Assert.Single(result.Outcomes), PhrasingFor.Reader(context.Language, context.Today)));
    }
}
