using FrontOffice.Skills.Contract;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline;

public sealed class PlanTests(Desk desk) : IClassFixture<Desk>
{
    [Theory]
    [InlineData("I'd like to book a room for two", "reservation_book")]
    [InlineData("do you have parking?", "question_answer")]
    [InlineData("what time is breakfast?", "question_answer")]
    [InlineData("cancel my reservation please", "reservation_cancel")]
    [InlineData("I'm not sure I can make it anymore", "reservation_cancel")]
    [InlineData("can I change the dates of my booking", "reservation_change")]
    [InlineData("can you call me a taxi to the airport", "concierge_taxi")]
    [InlineData("could we have two more towels please", "service_items")]
    [InlineData("I need an invoice for my company", "billing_invoice")]
    [InlineData("I want to talk to a person", "human")]
    [InlineData("hello", "courtesy_greet")]
    [InlineData("thank you very much", "courtesy_thanks")]
    [InlineData("start over", "courtesy_start_over")]
    [InlineData("can you repeat that", "courtesy_repeat")]
    [InlineData("what's the weather like tomorrow", "question_answer")]
    [InlineData("je voudrais réserver une chambre", "reservation_book")]
    [InlineData("je voudrais annuler ma réservation", "reservation_cancel")]
    [InlineData("avez-vous un parking ?", "question_answer")]
    [InlineData("two adults and a child of 4, 12 to 15 december", "reservation_book")]
    public void A_first_message_calls_the_function_that_serves_it(string text, string function)
    {
        var understood = desk.Hear(text);

        Assert.Equal([function], understood.Calls.Select(call => call.Function));
    }

    [Theory]
    [InlineData("two adults", Expectation.Party, "en")]
    [InlineData("deux adultes et un enfant", Expectation.Party, "fr")]
    [InlineData("from Friday to Sunday", Expectation.StayDates, "en")]
    [InlineData("trois nuits", Expectation.Nights, "fr")]
    [InlineData("yes please", Expectation.YesOrNo, "en")]
    [InlineData("oui", Expectation.YesOrNo, "fr")]
    [InlineData("ça marche", Expectation.YesOrNo, "fr")]
    [InlineData("no thanks", Expectation.YesOrNo, "en")]
    [InlineData("actually make that four nights", Expectation.Choice, "en")]
    [InlineData("we'll be three people", Expectation.Email, "en")]
    public void What_answers_or_corrects_goes_to_the_one_who_asked(string text, Expectation expects, string spoken)
    {
        var understood = desk.Hear(text, Desk.Asked(expects), "reservation_book", spoken);

        Assert.Equal(["reservation_book"], understood.Calls.Select(call => call.Function));
    }

    [Theory]
    [InlineData("the first one", "en", "one")]
    [InlineData("the second one please", "en", "two")]
    [InlineData("the last one", "en", "three")]
    [InlineData("la première", "fr", "one")]
    [InlineData("la deuxième s'il vous plaît", "fr", "two")]
    public void One_of_the_things_shown_is_chosen_whatever_else_the_words_resemble(string text, string spoken, string option)
    {
        var understood = desk.Hear(text, Desk.Asked(Expectation.Choice, "reservation_book", "one", "two", "three"), "reservation_book", spoken);

        var call = Assert.Single(understood.Calls);
        Assert.Equal("reservation_book", call.Function);
        Assert.Equal(option, call.Arguments.Option);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("3", 3)]
    public void A_small_number_alone_says_the_nights_where_the_departure_was_asked(string text, int nights)
    {
        var understood = desk.Hear(text, Desk.Asked(Expectation.Departure), "reservation_book");

        Assert.Equal(["reservation_book"], understood.Calls.Select(call => call.Function));
        Assert.Equal(nights, understood.Facts.Nights);
    }

    [Theory]
    [InlineData("three of us, my daughter is 9", "en")]
    [InlineData("nous sommes trois, ma fille a 9 ans", "fr")]
    public void A_child_named_after_the_whole_party_is_one_of_it(string text, string spoken)
    {
        var understood = desk.Hear(text, spoken: spoken);

        Assert.Equal(["reservation_book"], understood.Calls.Select(call => call.Function));
        Assert.Equal(2, understood.Facts.Adults);
        Assert.Equal([9], understood.Facts.ChildAges);
    }

    [Fact]
    public void A_yes_that_answers_no_name_is_asked_for_the_name_again()
    {
        var understood = desk.Hear("yes", Desk.Asked(Expectation.Name), "reservation_book");

        Assert.Equal(["reservation_book"], understood.Calls.Select(call => call.Function));
    }

    [Theory]
    [InlineData("do you have parking?", "question_answer")]
    [InlineData("what time is check-in", "question_answer")]
    [InlineData("I want to speak to a human", "human")]
    [InlineData("start over", "courtesy_start_over")]
    [InlineData("can you repeat that?", "courtesy_repeat")]
    [InlineData("never mind", "courtesy_stop")]
    [InlineData("cancel", "courtesy_stop")]
    [InlineData("who won the football match last night", "question_answer")]
    public void A_digression_is_served_while_a_booking_waits(string text, string function)
    {
        var understood = desk.Hear(text, Desk.Asked(Expectation.Party), "reservation_book");

        Assert.Equal([function], understood.Calls.Select(call => call.Function));
    }

    [Theory]
    [InlineData("ok?", "en")]
    [InlineData("ok but is it refundable?", "en")]
    [InlineData("ok mais c'est remboursable ?", "fr")]
    [InlineData("oui mais seulement si le parking est gratuit", "fr")]
    [InlineData("👍", "en")]
    public void What_is_no_clear_yes_confirms_nothing(string text, string spoken)
    {
        var understood = desk.Hear(text, Desk.Asked(Expectation.YesOrNo), "reservation_book", spoken);

        Assert.DoesNotContain(understood.Calls, call => call.Function == "reservation_book" && (call.Arguments.Answer == true || call.Arguments.Option is not null));
    }

    [Theory]
    [InlineData("yes please cancel it", "en", true)]
    [InlineData("oui annulez", "fr", true)]
    [InlineData("no, keep it", "en", false)]
    [InlineData("non, gardez-la", "fr", false)]
    public void A_yes_or_no_with_more_words_is_still_one(string text, string spoken, bool answer)
    {
        var understood = desk.Hear(text, Desk.Asked(Expectation.YesOrNo, "reservation_cancel"), "reservation_cancel", spoken);

        var call = Assert.Single(understood.Calls);
        Assert.Equal("reservation_cancel", call.Function);
        Assert.Equal(answer, call.Arguments.Answer);
    }

    [Theory]
    [InlineData("and a cot please", "en")]
    [InlineData("et un lit bébé s'il vous plaît", "fr")]
    [InlineData("en fait plutôt quatre nuits", "fr")]
    [InlineData("I don't have an email", "en")]
    public void Additions_and_refusals_belong_to_the_open_booking(string text, string spoken)
    {
        var understood = desk.Hear(text, Desk.Asked(Expectation.Email), "reservation_book", spoken);

        Assert.Equal(["reservation_book"], understood.Calls.Select(call => call.Function));
    }

    [Theory]
    [InlineData("can you please tell me whether the room has a bathtub", "en")]
    [InlineData("is breakfast included?", "en")]
    [InlineData("je voudrais savoir si les chiens sont acceptés", "fr")]
    public void A_question_in_a_booking_is_answered_and_changes_nothing(string text, string spoken)
    {
        var understood = desk.Hear(text, Desk.Asked(Expectation.YesOrNo), "reservation_book", spoken);

        Assert.Equal(["question_answer"], understood.Calls.Select(call => call.Function));
    }

    [Theory]
    [InlineData("what kinds of rooms do you have?", "en")]
    [InlineData("show me the rooms", "en")]
    [InlineData("quelles chambres avez-vous ?", "fr")]
    public void Rooms_are_shown_when_no_dates_are_meant(string text, string spoken)
    {
        var understood = desk.Hear(text, spoken: spoken);

        Assert.Equal(["question_rooms"], understood.Calls.Select(call => call.Function));
    }

    [Fact]
    public void Two_wishes_are_two_calls_in_order()
    {
        var understood = desk.Hear("I'd like to book a room for Friday and do you have parking?");

        Assert.Equal(["reservation_book", "question_answer"], understood.Calls.Select(call => call.Function));
        Assert.Equal("do you have parking?", understood.Calls[1].Arguments.Text);
        Assert.Equal(new DateOnly(2026, 11, 27), understood.Calls[0].Arguments.Arrival);
    }

    [Fact]
    public void A_greeting_before_a_wish_is_not_answered_by_itself()
    {
        var understood = desk.Hear("Hello! What time does the pool open?");

        Assert.Equal(["question_answer"], understood.Calls.Select(call => call.Function));
    }

    [Theory]
    [InlineData("there is a fire in my room")]
    [InlineData("call an ambulance, my husband collapsed")]
    [InlineData("au secours, il y a le feu")]
    public void Danger_outranks_every_question(string text)
    {
        var understood = desk.Hear(text, Desk.Asked(Expectation.Text, "handoff_message"), spoken: "en");

        Assert.Equal(["emergency"], understood.Calls.Select(call => call.Function));
    }

    [Fact]
    public void Free_text_takes_any_words()
    {
        var understood = desk.Hear("please ask him to bring the blue folder", Desk.Asked(Expectation.Text, "handoff_message"));

        var call = Assert.Single(understood.Calls);
        Assert.Equal("handoff_message", call.Function);
        Assert.Equal("please ask him to bring the blue folder", call.Arguments.Text);
    }

    [Theory]
    [InlineData("and on Sundays?", "en")]
    [InlineData("et le dimanche ?", "fr")]
    [InlineData("what about children?", "en")]
    public void A_question_that_leans_on_the_last_answer_is_asked_again_there(string text, string spoken)
    {
        var understood = desk.Hear(text, spoken: spoken, topic: "questions");

        var call = Assert.Single(understood.Calls);
        Assert.Equal("question_answer", call.Function);
        Assert.Equal(text, call.Arguments.Text);
    }

    [Theory]
    [InlineData("in English please", "fr", "en")]
    [InlineData("can we speak French", "en", "fr")]
    [InlineData("parlez-vous français ?", "en", "fr")]
    [InlineData("do you speak Spanish?", "en", "es")]
    public void A_language_that_is_asked_for_is_named(string text, string spoken, string asked)
    {
        var understood = desk.Hear(text, spoken: spoken);

        var call = Assert.Single(understood.Calls);
        Assert.Equal("courtesy_change_language", call.Function);
        Assert.Equal(asked, call.Arguments.Language);
    }

    [Fact]
    public void A_button_of_the_question_answers_it()
    {
        var understood = desk.Hear("Yes, book it", Desk.Asked(Expectation.YesOrNo, "reservation_book", "c1-yes", "c1-no"), option: "c1-no");

        var call = Assert.Single(understood.Calls);
        Assert.Equal("reservation_book", call.Function);
        Assert.Equal("c1-no", call.Arguments.Option);
        Assert.False(call.Arguments.Answer);
    }

    [Fact]
    public void A_button_of_an_older_card_is_stale()
    {
        var understood = desk.Hear("The double", Desk.Asked(Expectation.Choice, "reservation_book", "o2-a"), option: "o1-a");

        Assert.Equal(["courtesy_stale_button"], understood.Calls.Select(call => call.Function));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200B\u200D")]
    [InlineData("😀😀")]
    [InlineData("?!…")]
    public void Nothing_said_is_never_an_act(string text)
    {
        var understood = desk.Hear(text, Desk.Asked(Expectation.YesOrNo), "reservation_book");

        Assert.DoesNotContain(understood.Calls, call => !call.Function.StartsWith("courtesy_", StringComparison.Ordinal));
    }
}
