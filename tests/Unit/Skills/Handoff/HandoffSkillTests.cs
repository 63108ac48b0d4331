using System.Globalization;
using FrontOffice.Bot.Wording;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Memory;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Handoff;
using FrontOffice.Tests.Testing;

namespace FrontOffice.Tests.Unit.Skills.Handoff;

public sealed class HandoffSkillTests
{
    private static readonly HotelProfile House = SmallHouse.Profile with
    {
        Departments =
        [
            Department("front-desk", "Front desk", "Réception", 5, All("00:00", "00:00")),
            Department("housekeeping", "Housekeeping", "Service d'étage", 20, All("08:00", "21:00")),
            Department("duty-manager", "Duty manager", "Responsable de permanence", 15, All("07:00", "23:00")),
            Department("groups", "Groups", "Groupes", 240, Weekdays("09:00", "17:30")),
            Department("accounts", "Accounts", "Comptabilité", 480, Weekdays("09:00", "17:00")),
        ],
    };

    private readonly TestClock _clock = new(new DateTimeOffset(2026, 11, 21, 11, 0, 0, TimeSpan.Zero));
    private readonly MemoryDocumentStore _store;
    private readonly Escalations _escalations;
    private readonly HandoffSkill _skill;
    private int _turns;

    public HandoffSkillTests()
    {
        _store = new MemoryDocumentStore(_clock);
        _escalations = new Escalations(_store);
        _skill = new HandoffSkill(_store, _escalations);
    }

    [Fact]
    public async Task A_call_back_is_asked_for_read_back_recorded_and_promised_by_the_departments_hours()
    {
        var what = await SayAsync("human", Language.English, "can I talk to a person", new Facts { Text = "can I talk to a person" });
        var contact = await SayAsync("human", Language.English, "My invoice shows two breakfasts that we never had", new Facts { Text = "My invoice shows two breakfasts that we never had" }, what);
        var readBack = await SayAsync("human", Language.English, "+33 6 12 34 56 78", new Facts { Phone = "+33 6 12 34 56 78" }, contact);
        var done = await SayAsync("human", Language.English, "yes", new Facts { Answer = true }, readBack);

        Assert.Equal("Of course. What is it about, in a sentence?", what.Text);
        Assert.Equal(Expectation.Text, what.Result.Asks!.Expects);
        Assert.Equal("At which phone number or e-mail address can we reach you?", contact.Text);
        Assert.Equal("I have noted: “My invoice shows two breakfasts that we never had”, phone +33 6 12 34 56 78. Shall I pass this on to our accounts team?", readBack.Text);
        var escalation = Assert.Single((await ListAsync()).Items);
        Assert.Equal(
            $"It is recorded under reference {escalation.Reference}. Our accounts team is back on Monday 23 November 2026 at 9:00 am and will call you at +33 6 12 34 56 78 within 8 hours of that.",
            done.Text);
        Assert.Equal("accounts", escalation.Department);
        Assert.Equal("open", escalation.State);
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 16, 0, 0, TimeSpan.Zero), escalation.DueAt);
        Assert.Null(done.Result.Asks);
        Assert.Null(done.Result.Draft);
    }

    [Fact]
    public async Task A_yes_makes_one_case_however_often_it_comes()
    {
        var readBack = await ReadBackAsync();
        var first = await SayAsync("handoff_message", Language.English, "yes", new Facts { Answer = true }, readBack);
        var copy = await SayAsync("handoff_message", Language.English, "yes", new Facts { Answer = true }, readBack);
        var later = await SayAsync("handoff_message", Language.English, "yes", new Facts { Answer = true }, first);

        Assert.Equal(first.Text, copy.Text);
        Assert.Equal("There is nothing left to confirm, so I have passed nothing on.", later.Text);
        Assert.Single((await ListAsync()).Items);
    }

    [Fact]
    public async Task A_button_of_an_older_read_back_confirms_nothing()
    {
        var older = await ReadBackAsync();
        var newer = await SayAsync("handoff_message", Language.English, "rather at anna@example.org", new Facts { Email = "anna@example.org" }, older);
        var token = newer.Reply.Suggestions[0].Option!;
        var pressed = await SayAsync("handoff_message", Language.English, "Yes, please", new Facts { Answer = true, Option = TakeCase.YesTo("ABCDEF") }, newer);

        Assert.EndsWith("e-mail anna@example.org. Shall I pass this on to the front desk?", newer.Text, StringComparison.Ordinal);
        Assert.StartsWith("handoff-yes:", token, StringComparison.Ordinal);
        Assert.Equal(newer.Text, pressed.Text);
        Assert.Empty((await ListAsync()).Items);
    }

    [Fact]
    public async Task A_no_passes_nothing_on()
    {
        var readBack = await ReadBackAsync();
        var done = await SayAsync("handoff_message", Language.French, "non", new Facts { Answer = false }, readBack);

        Assert.Equal("Très bien, je n’ai rien transmis.", done.Text);
        Assert.Empty((await ListAsync()).Items);
    }

    [Fact]
    public async Task A_service_in_the_house_asks_room_and_name_and_is_told_the_departments_time()
    {
        var room = await SayAsync("service_items", Language.French, "deux serviettes de plus s'il vous plaît", new Facts { Text = "deux serviettes de plus s'il vous plaît" });
        var name = await SayAsync("service_items", Language.French, "la 204", new Facts { RoomNumber = "204" }, room);
        var readBack = await SayAsync("service_items", Language.French, "Durand", new Facts { LastName = "Durand" }, name);
        var done = await SayAsync("service_items", Language.French, "oui", new Facts { Answer = true }, readBack);

        Assert.Equal("Dans quelle chambre êtes-vous ?", room.Text);
        Assert.Equal("Et votre nom de famille ?", name.Text);
        Assert.Equal("J’ai noté : « deux serviettes de plus s'il vous plaît », chambre 204, Durand. Puis-je transmettre au service d’étage ?", readBack.Text);
        Assert.EndsWith("Le service d’étage s’en occupera dans un délai de 20 minutes.", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_night_the_front_desk_stands_in_for_housekeeping()
    {
        _clock.Advance(TimeSpan.FromHours(14));
        var facts = new Facts { Text = "a blanket please", RoomNumber = "12", LastName = "Moreau" };

        var readBack = await SayAsync("service_items", Language.English, "a blanket please", facts);

        Assert.Equal("I have noted: “a blanket please”, room 12, Moreau. Shall I pass this on to the front desk?", readBack.Text);
    }

    [Fact]
    public async Task A_wake_up_call_is_read_back_with_its_day_and_hour()
    {
        var facts = new Facts { Text = "wake me at 6:30 tomorrow, room 12", Time = new TimeOnly(6, 30), Date = new DateOnly(2026, 11, 22), RoomNumber = "12" };
        var name = await SayAsync("service_wakeup", Language.English, facts.Text!, facts);
        var readBack = await SayAsync("service_wakeup", Language.English, "Moreau", new Facts { LastName = "Moreau" }, name);
        var done = await SayAsync("service_wakeup", Language.English, "yes", new Facts { Answer = true }, readBack);

        Assert.Equal("I have noted a wake-up call, Sunday 22 November 2026, at 6:30 am, room 12, Moreau. Shall I pass this on to the front desk?", readBack.Text);
        Assert.EndsWith("The front desk will call you tomorrow, Sunday 22 November 2026, at 6:30 am.", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_complaint_is_met_with_one_apology_and_goes_to_the_duty_manager()
    {
        const string words = "The shower in our room has been cold for two days and nobody came";
        var contact = await SayAsync("complaint", Language.English, words, new Facts { Text = words });
        var readBack = await SayAsync("complaint", Language.English, "room 31", new Facts { RoomNumber = "31" }, contact);
        var done = await SayAsync("complaint", Language.English, "yes", new Facts { Answer = true }, readBack);

        Assert.Equal("I am sorry about this. At which phone number or e-mail address can we reach you?", contact.Text);
        Assert.Equal($"I have noted: “{words}”, room 31. Shall I pass this on to the duty manager?", readBack.Text);
        Assert.EndsWith("The duty manager will come back to you within 15 minutes.", done.Text, StringComparison.Ordinal);
        Assert.Equal("high", (await ListAsync()).Items[0].Priority);
    }

    [Fact]
    public async Task A_group_is_asked_one_thing_a_turn()
    {
        var company = await SayAsync("group", Language.French, "nous cherchons 12 chambres pour un séminaire", new Facts { Text = "nous cherchons 12 chambres pour un séminaire" });
        var size = await SayAsync("group", Language.French, "Atelier Nord", new Facts { Text = "Atelier Nord" }, company);
        var dates = await SayAsync("group", Language.French, "24", new Facts { Guests = 24 }, size);
        var contact = await SayAsync("group", Language.French, "du 3 au 5 mars, avec une salle", new Facts { Text = "du 3 au 5 mars, avec une salle" }, dates);
        var readBack = await SayAsync("group", Language.French, "lea@example.org", new Facts { Email = "lea@example.org" }, contact);

        Assert.Equal("Pour quelle entreprise ou quel groupe est-ce ?", company.Text);
        Assert.Equal("Combien de personnes serez-vous ?", size.Text);
        Assert.Equal("Pour quelles dates, et que vous faudra-t-il en plus des chambres ?", dates.Text);
        Assert.Equal("J’ai noté : « nous cherchons 12 chambres pour un séminaire », Atelier Nord, 24 personnes, du 3 au 5 mars, avec une salle, e-mail lea@example.org. Puis-je transmettre à notre service des groupes ?", readBack.Text);
    }

    [Fact]
    public async Task An_emergency_is_recorded_at_once_and_its_place_is_asked_in_the_same_breath()
    {
        var alarm = await SayAsync("emergency", Language.English, "there is smoke on our floor", new Facts { Text = "there is smoke on our floor" });
        var before = Assert.Single((await ListAsync()).Items);
        var placed = await SayAsync("emergency", Language.English, "third floor by the lift", new Facts { Text = "third floor by the lift" }, alarm);
        var after = Assert.Single((await ListAsync()).Items);

        Assert.Equal(
            "Our team has your alert at top priority. If anyone is in danger, call 112 now, or 15 for an ambulance, 17 for the police and 18 for the fire brigade. Where exactly are you: which room or place?",
            alarm.Text);
        Assert.Equal("urgent", before.Priority);
        Assert.Equal("Thank you. Our team now has the place: third floor by the lift. If you have not called 112 yet, call now.", placed.Text);
        Assert.Equal("third floor by the lift", after.Guest.Room);
    }

    [Fact]
    public async Task The_offer_to_have_a_person_answer_keeps_the_question()
    {
        const string gap = "knowledgeGap:01";
        var body = "{\"schema\":1,\"summary\":\"Do you have a helipad?\"}"u8.ToArray();
        await _store.CommitAsync(new Commit(Container.Desk, House.Id, [new DocumentWrite.Create(gap, "knowledgeGap", body)]), TestContext.Current.CancellationToken);
        var offer = new Turn(new SkillResult { Outcomes = [], Asks = PersonOffer.About(gap) }, new Reply { Text = "" });

        var contact = await SayAsync("human", Language.English, "yes please", new Facts { Answer = true }, offer);
        var readBack = await SayAsync("human", Language.English, "anna@example.org", new Facts { Email = "anna@example.org" }, contact);
        var declined = await SayAsync("human", Language.English, "no", new Facts { Answer = false }, offer);

        Assert.Equal("Of course. At which phone number or e-mail address can we reach you?", contact.Text);
        Assert.Equal("I have noted: “Do you have a helipad?”, e-mail anna@example.org. Shall I pass this on to the front desk?", readBack.Text);
        Assert.Equal("Very well, I have passed nothing on.", declined.Text);
    }

    [Fact]
    public async Task The_pending_question_is_asked_again_from_the_draft()
    {
        var asked = await SayAsync("human", Language.English, "a person please", new Facts { Text = "a person please" });
        var context = Context(Language.French, "", asked);

        var again = await _skill.AskAgainAsync(context, TestContext.Current.CancellationToken);

        Assert.Equal("De quoi s’agit-il, en une phrase ?", _skill.Word(Assert.Single(again.Outcomes), PhrasingFor.Reader(Language.French, context.Today)).Text);
        Assert.Equal(asked.Result.Asks, again.Asks);
    }

    [Fact]
    public async Task Staff_take_and_close_a_case_once()
    {
        await SayAsync("handoff_message", Language.English, "yes", new Facts { Answer = true }, await ReadBackAsync());
        var reference = (await ListAsync()).Items[0].Reference;
        var cancellation = TestContext.Current.CancellationToken;

        var taken = await _escalations.MoveAsync(House.Id, reference, "taken", "lea", _clock.GetUtcNow(), cancellation);
        var again = await _escalations.MoveAsync(House.Id, reference, "taken", "lea", _clock.GetUtcNow(), cancellation);
        var other = await _escalations.MoveAsync(House.Id, reference, "taken", "max", _clock.GetUtcNow(), cancellation);
        var closed = await _escalations.MoveAsync(House.Id, reference, "closed", "lea", _clock.GetUtcNow(), cancellation);
        var none = await _escalations.MoveAsync(House.Id, "ZZZZZZ", "taken", "lea", _clock.GetUtcNow(), cancellation);

        Assert.IsType<EscalationMove.Moved>(taken);
        Assert.IsType<EscalationMove.Moved>(again);
        Assert.IsType<EscalationMove.NotAllowed>(other);
        Assert.Equal(["open", "taken", "closed"], Assert.IsType<EscalationMove.Moved>(closed).Escalation.Changes.Select(change => change.State));
        Assert.IsType<EscalationMove.NotFound>(none);
        Assert.Empty((await _escalations.ListAsync(House.Id, "open", null, 50, null, cancellation)).Items);
    }

    [Fact]
    public async Task Every_kind_of_case_comes_to_a_record_in_both_languages()
    {
        foreach (var kind in CaseKinds.All)
        {
            foreach (var language in Language.All)
            {
                var facts = new Facts
                {
                    Text = "Two candles for the birthday table near the window", RoomNumber = "12", LastName = "Moreau", Phone = "+33612345678",
                    Guests = 20, Date = new DateOnly(2026, 11, 24), Time = new TimeOnly(19, 0),
                };
                var turn = await SayAsync(kind.Function, language, facts.Text, facts);
                for (var turns = 0; turn.Result.Asks!.Expects != Expectation.YesOrNo && turns < 5; turns++)
                {
                    turn = await SayAsync(kind.Function, language, facts.Text, facts, turn);
                }

                var done = await SayAsync(kind.Function, language, "yes", new Facts { Answer = true }, turn);
                Assert.Equal("case_recorded", _skill.Record(done.Result.Outcomes[0]).GetProperty("outcome").GetString());
            }
        }
    }

    private static Department Department(string id, string english, string french, int minutes, IReadOnlyList<OpeningHours> hours) => new()
    {
        Id = id,
        Name = new LocalizedText(english, french),
        Hours = hours,
        AnswersWithin = TimeSpan.FromMinutes(minutes),
    };

    private static IReadOnlyList<OpeningHours> All(string from, string to) => [.. Enum.GetValues<DayOfWeek>().Select(day => Hours(day, from, to))];

    private static IReadOnlyList<OpeningHours> Weekdays(string from, string to) =>
        [.. Enum.GetValues<DayOfWeek>().Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(day => Hours(day, from, to))];

    private static OpeningHours Hours(DayOfWeek day, string from, string to) =>
        new(day, TimeOnly.Parse(from, CultureInfo.InvariantCulture), TimeOnly.Parse(to, CultureInfo.InvariantCulture));

    private Task<Turn> ReadBackAsync() =>
        SayAsync("handoff_message", Language.English, "", new Facts { Text = "Please keep our parcel from Lyon until Friday evening", Phone = "+33612345678" });

    private ValueTask<EscalationPage> ListAsync() => _escalations.ListAsync(House.Id, null, null, 50, null, TestContext.Current.CancellationToken);

    private SkillContext Context(Language language, string words, Turn? before)
    {
        var local = TimeZoneInfo.ConvertTime(_clock.GetUtcNow(), SmallHouse.Zone).DateTime;
        return SmallHouse.Turn(local, words, language, _clock) with
        {
            Hotel = House,
            TurnId = $"turn-{_turns}",
            Pending = before?.Result.Asks,
            Draft = before?.Result.Draft,
        };
    }

    private async Task<Turn> SayAsync(string function, Language language, string words, Facts facts, Turn? before = null)
    {
        _turns++;
        var context = Context(language, words, before);
        var result = await _skill.ActAsync(new SkillCall(function, facts, 1), context, TestContext.Current.CancellationToken);
        return new Turn(result, _skill.Word(Assert.Single(result.Outcomes), PhrasingFor.Reader(language, context.Today)));
    }

    private sealed record Turn(SkillResult Result, Reply Reply)
    {
        public string Text => Reply.Text;
    }
}
