using FrontOffice.Bot.Turns;

namespace FrontOffice.Tests.Unit.Bot.Turns;

public sealed class TurnTests
{
    private const string Welcome = "Good morning, and welcome to Tiny House. I am the hotel's digital assistant. How may I help you?";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Opening_greets_once_however_often_it_is_opened()
    {
        await using var house = new TurnsHouse(new ScriptedUnderstanding());

        Assert.True(await house.OpenAsync(Token));
        Assert.False(await house.OpenAsync(Token));
        await house.SayAsync("anything", Token);

        Assert.Single(await house.LogAsync(Token), $"bot: {Welcome}");
    }

    [Fact]
    public async Task A_message_sent_ten_times_in_parallel_is_answered_once()
    {
        var understanding = new ScriptedUnderstanding().When("hello", "toy_say");
        await using var house = new TurnsHouse(understanding, store: null, "toy");
        await house.OpenAsync(Token);

        var accepted = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(async () => await house.AcceptAsync("hello", "same", Token), Token)));
        await house.Conversations.RepliesToAsync(accepted[0], Token);

        Assert.Single(accepted.Select(one => one.Position).Distinct());
        Assert.Equal(["user: conversationUpdate", $"bot: {Welcome}", "user: hello", "bot: toy says hello."], await LogInTurnsAsync(house));
        Assert.Single(house.Toys["toy"].Turns);
    }

    [Fact]
    public async Task Messages_are_answered_in_the_order_they_were_accepted()
    {
        var understanding = new ScriptedUnderstanding();
        for (var index = 0; index < 50; index++) understanding.When($"m{index}", "toy_say");
        await using var house = new TurnsHouse(understanding, store: null, "toy");
        await house.OpenAsync(Token);

        LoggedActivity? last = null;
        for (var index = 0; index < 50; index++) last = await house.AcceptAsync($"m{index}", $"k{index}", Token);
        await house.Conversations.RepliesToAsync(last!, Token); // The loop has run.

        var answers = (await house.LogAsync(Token)).Where(line => line.StartsWith("bot: toy", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(0, 50).Select(index => $"bot: toy says m{index}."), answers);
    }

    [Fact]
    public async Task A_digression_is_answered_and_the_question_it_interrupted_is_asked_again()
    {
        var understanding = new ScriptedUnderstanding().When("book", "book_ask").When("parking?", "question_say").When("done", "book_end");
        await using var house = new TurnsHouse(understanding, store: null, "book", "question");
        await house.OpenAsync(Token);

        Assert.Equal("book asks.", await house.SayAsync("book", Token));
        Assert.Equal("question says parking?.\n\nbook asks again.", await house.SayAsync("parking?", Token));
        Assert.Equal("book is done.", await house.SayAsync("done", Token));
    }

    [Fact]
    public async Task A_wish_in_between_is_finished_and_the_first_question_returns()
    {
        var understanding = new ScriptedUnderstanding().When("book", "book_ask").When("towels", "service_ask").When("room 12", "service_end");
        await using var house = new TurnsHouse(understanding, store: null, "book", "service");
        await house.OpenAsync(Token);

        Assert.Equal("book asks.", await house.SayAsync("book", Token));
        Assert.Equal("service asks.", await house.SayAsync("towels", Token));
        Assert.Equal("service is done.\n\nbook asks again.", await house.SayAsync("room 12", Token));
    }

    [Fact]
    public async Task Of_several_wishes_the_first_is_finished_and_the_next_raised_unasked()
    {
        var understanding = new ScriptedUnderstanding().When("book and taxi and parking?", "book_ask", "taxi_ask", "question_say").When("done", "book_end");
        await using var house = new TurnsHouse(understanding, store: null, "book", "taxi", "question");
        await house.OpenAsync(Token);

        Assert.Equal("question says book and taxi and parking?.\n\nbook asks.", await house.SayAsync("book and taxi and parking?", Token));
        Assert.Equal("book is done.\n\ntaxi asks.", await house.SayAsync("done", Token));
    }

    [Fact]
    public async Task A_broken_skill_is_apologised_for_and_the_conversation_goes_on()
    {
        var understanding = new ScriptedUnderstanding().When("break", "toy_fail").When("hello", "toy_say");
        await using var house = new TurnsHouse(understanding, store: null, "toy");
        await house.OpenAsync(Token);

        Assert.Equal(
            "I am sorry, something went wrong on our side and I could not finish that. Please say it once more, or reach my colleagues at +33 4 00 00 00 00.",
            await house.SayAsync("break", Token));
        Assert.Equal("toy says hello.", await house.SayAsync("hello", Token));
        var (turns, _) = await house.Transcripts.TurnsAsync("c1", 50, continuation: null, Token);
        Assert.Equal([null, nameof(InvalidOperationException), null], turns.Select(turn => turn.Fault));
    }

    [Fact]
    public async Task A_card_number_reaches_no_document()
    {
        var understanding = new ScriptedUnderstanding();
        await using var house = new TurnsHouse(understanding);
        await house.OpenAsync(Token);

        var reply = await house.SayAsync("Take 4111 1111 1111 1111 please", Token);

        Assert.StartsWith("Please never give a card number here. I have removed it and kept nothing of it.", reply, StringComparison.Ordinal);
        Assert.Contains("user: Take [card number removed] please", await house.LogAsync(Token));
        Assert.Empty(understanding.Heard);
    }

    [Fact]
    public async Task What_a_stopped_host_left_unfinished_is_finished_at_the_next_start()
    {
        var held = new TaskCompletionSource();
        var first = new ScriptedUnderstanding { Before = _ => held.Task };
        var dying = new TurnsHouse(first.When("hello", "toy_say"), store: null, "toy");
        await dying.OpenAsync(Token);
        await dying.AcceptAsync("hello", "k1", Token);

        await using var next = new TurnsHouse(new ScriptedUnderstanding().When("hello", "toy_say"), dying.Store, "toy");
        await next.StartAsync(Token);
        var copy = await next.AcceptAsync("hello", "k1", Token);
        await next.Conversations.RepliesToAsync(copy, Token);

        Assert.Single(await next.LogAsync(Token), "bot: toy says hello.");
        held.SetResult();
        await dying.DisposeAsync();
    }

    [Fact]
    public async Task Two_hosts_on_one_store_answer_every_message_once()
    {
        var understanding = new ScriptedUnderstanding();
        for (var index = 0; index < 40; index++) understanding.When($"m{index}", "toy_say");
        await using var one = new TurnsHouse(understanding, store: null, "toy");
        await using var two = new TurnsHouse(understanding, one.Store, "toy");
        await one.OpenAsync(Token);

        var accepted = await Task.WhenAll(Enumerable.Range(0, 40).Select(index => Task.Run(
            async () => (House: index % 2 == 0 ? one : two, Accepted: await (index % 2 == 0 ? one : two).AcceptAsync($"m{index}", $"k{index}", Token)), Token)));
        foreach (var (house, activity) in accepted) await house.Conversations.RepliesToAsync(activity, Token);

        var answers = (await one.LogAsync(Token)).Where(line => line.StartsWith("bot: toy", StringComparison.Ordinal));
        Assert.Equal(
            Enumerable.Range(0, 40).Select(index => $"bot: toy says m{index}.").Order(StringComparer.Ordinal),
            answers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u200b\u200d\ufeff")]
    [InlineData("😀🎉")]
    public async Task A_message_with_nothing_to_read_is_told_so(string words)
    {
        await using var house = new TurnsHouse(new ScriptedUnderstanding());
        await house.OpenAsync(Token);

        Assert.Equal("I am sorry, I could not read anything in that message. What can I do for you?", await house.SayAsync(words, Token));
    }

    [Fact]
    public async Task A_message_that_is_too_long_is_asked_for_the_essential()
    {
        await using var house = new TurnsHouse(new ScriptedUnderstanding());
        await house.OpenAsync(Token);

        Assert.Equal("That message is too long for me to take in. Could you tell me the essential in a few sentences?", await house.SayAsync(new string('a', 100_000), Token));
    }

    /// <summary>The log with each turn's messages together: an activity may be received while the turn before it is being answered.</summary>
    private static async Task<IEnumerable<string>> LogInTurnsAsync(TurnsHouse house)
    {
        var log = await house.Conversations.ReadAsync("c1", 0, 200, Token);
        return log
            .OrderBy(entry => entry.Activity.ReplyToId ?? entry.Activity.Id, StringComparer.Ordinal)
            .ThenBy(entry => entry.Position)
            .Select(entry => $"{entry.Activity.From?.Role}: {entry.Activity.Text ?? entry.Activity.Type}");
    }
}
