using System.Text.Json;
using FrontOffice.Bot.Wording;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations;

namespace FrontOffice.Tests.Unit.Skills.Reservations;

/// <summary>A guest in one conversation with the skill: remembers between turns what the conversation would.</summary>
internal sealed class Guest
{
    private readonly Desk _desk;
    private readonly ReservationsSkill _skill;
    private readonly string _conversation;
    private readonly Language _language;
    private readonly string _channel;
    private JsonElement? _draft;
    private int _turns;

    public Guest(Desk desk, string conversation = "conversation-1", Language? language = null, string channel = "webchat")
    {
        _desk = desk;
        _skill = new ReservationsSkill(desk.Book, desk.Hotel, desk.Calendar);
        _conversation = conversation;
        _language = language ?? Language.English;
        _channel = channel;
    }

    public PendingQuestion? Pending { get; private set; }

    public GuestVerification? Verified { get; set; }

    public IReadOnlyList<Reply> Replies { get; private set; } = [];

    public IReadOnlyList<Outcome> Outcomes { get; private set; } = [];

    /// <summary>Set to act each turn twice, as after a crash between the skill's commit and the turn's.</summary>
    public bool EachTurnTwice { get; init; }

    /// <returns>All that is said.</returns>
    public Task<string> SayAsync(Facts facts) => SayAsync(Pending?.Function ?? "reservation_book", facts);

    public async Task<string> SayAsync(string function, Facts facts)
    {
        var context = Context();
        var call = new SkillCall(function, facts, 1);
        var result = await _skill.ActAsync(call, context, TestContext.Current.CancellationToken);
        if (EachTurnTwice)
        {
            var first = Text(result);
            result = await _skill.ActAsync(call, context, TestContext.Current.CancellationToken);
            Assert.Equal(first, Text(result));
        }

        return Take(result);
    }

    public async Task<string> AskAgainAsync() => Take(await _skill.AskAgainAsync(Context(), TestContext.Current.CancellationToken));

    public Task<string> PressAsync(string option) => SayAsync(option[..option.IndexOf(':', StringComparison.Ordinal)], new Facts { Option = option });

    public Task<string> YesAsync() => SayAsync(new Facts { Answer = true });

    /// <summary>Picks an option of the question asked, by its place.</summary>
    public Task<string> ChooseAsync(int number) => SayAsync(new Facts { Option = Pending!.Options[number - 1].Id });

    private string Take(SkillResult result)
    {
        _draft = result.Draft;
        Pending = result.Asks;
        Verified = result.Verified ?? Verified;
        Outcomes = result.Outcomes;
        foreach (var outcome in result.Outcomes) _skill.Record(outcome);
        return Text(result);
    }

    private string Text(SkillResult result)
    {
        var today = _desk.Calendar.Today;
        var phrasing = _channel == "phone" ? PhrasingFor.Listener(_language, today) : PhrasingFor.Reader(_language, today);
        Replies = [.. result.Outcomes.Select(outcome => _skill.Word(outcome, phrasing))];
        return string.Join("\n\n", Replies.Select(reply => reply.Text));
    }

    private SkillContext Context() => new()
    {
        Hotel = _desk.Hotel,
        Calendar = _desk.Calendar,
        Now = _desk.Clock.GetUtcNow(),
        ConversationId = _conversation,
        TurnId = $"{_conversation}-{++_turns}",
        Channel = _channel,
        Language = _language,
        Words = "",
        Verified = Verified is { } verified && verified.Until > _desk.Clock.GetUtcNow() ? verified : null,
        Pending = Pending,
        Draft = _draft is { } draft ? JsonSerializer.Deserialize<JsonElement>(draft.GetRawText()) : null,
    };
}
