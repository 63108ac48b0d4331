using System.Globalization;
using System.Text.Json;
using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Turns;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>Plays the guest's side of a dialogue to the desk and writes down what comes back.</summary>
internal sealed class DialoguePlayer(Desk desk, CodeMask codes, Transcript transcript)
{
    private readonly List<DeskReply> _replies = [];
    private Inbound? _last;
    private string _conversation = "";
    private string _channel = "";
    private string? _locale;
    private int _conversations;
    private int _messages;

    public async Task PlayAsync(Dialogue dialogue, CancellationToken cancellationToken)
    {
        await OpenAsync(dialogue.Name, dialogue.Channel, dialogue.Locale, cancellationToken);
        foreach (var line in dialogue.Lines)
        {
            transcript.Guest(line);
            await DoAsync(dialogue.Name, line, cancellationToken);
            desk.Clock.Advance(TimeSpan.FromSeconds(20));
        }
    }

    private Task DoAsync(string name, GuestLine line, CancellationToken cancellationToken)
    {
        switch (line)
        {
            case GuestLine.Says says:
                return SendAsync(new Activity { Type = ActivityTypes.Message, Text = codes.Fill(says.Words) }, cancellationToken);
            case GuestLine.Presses presses:
                return SendAsync(Press(presses), cancellationToken);
            case GuestLine.Repeats:
                return DeliverAgainAsync(cancellationToken);
            case GuestLine.Leaves leaves:
                return OpenAsync(name, leaves.Channel, leaves.Locale, cancellationToken);
            case GuestLine.Waits waits:
                desk.Clock.Advance(waits.For);
                return Task.CompletedTask;
            default:
                throw new InvalidOperationException($"A guest cannot do this: {line.Written}");
        }
    }

    private async Task OpenAsync(string name, string channel, string? locale, CancellationToken cancellationToken)
    {
        _conversations++;
        _conversation = string.Create(CultureInfo.InvariantCulture, $"{name}-{_conversations}");
        _channel = channel;
        _locale = locale;
        _replies.Clear();
        await desk.Conversations.OpenAsync(new ConversationStart(_conversation, channel, "guest", null, locale, "192.0.2.1"), cancellationToken);
        var opening = (await desk.Conversations.ReadAsync(_conversation, 0, 1, cancellationToken))[0];
        await HearAsync(opening, cancellationToken);
    }

    private async Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        _messages++;
        _last = new Inbound(
            _conversation,
            activity with { ChannelId = _channel, Locale = _locale, From = new ChannelAccount("guest", Role: "user"), Conversation = new ConversationAccount(_conversation) },
            string.Create(CultureInfo.InvariantCulture, $"message-{_messages}"));
        await HearAsync(await desk.Conversations.AcceptAsync(_last, cancellationToken), cancellationToken);
    }

    private async Task DeliverAgainAsync(CancellationToken cancellationToken)
    {
        var before = await desk.Conversations.ReadAsync(_conversation, 0, 200, cancellationToken);
        var copy = await desk.Conversations.AcceptAsync(_last ?? throw new InvalidOperationException("Nothing was said yet."), cancellationToken);
        await desk.Conversations.RepliesToAsync(copy, cancellationToken);
        var after = await desk.Conversations.ReadAsync(_conversation, 0, 200, cancellationToken);
        Assert.Equal(before.Count, after.Count);
        transcript.Silence();
    }

    private async Task HearAsync(LoggedActivity accepted, CancellationToken cancellationToken)
    {
        var replies = await desk.Conversations.RepliesToAsync(accepted, cancellationToken);
        await codes.LearnAsync(desk, cancellationToken);
        if (replies.Count == 0) transcript.Silence();
        foreach (var logged in replies)
        {
            var reply = DeskReply.Of(logged.Activity);
            transcript.Desk(reply.With(codes.Hide));
            _replies.Add(reply);
        }
    }

    private Activity Press(GuestLine.Presses presses)
    {
        var shown = presses.Age == ButtonAge.Latest ? _replies[^1..] : _replies[..^1];
        var button = shown.AsEnumerable().Reverse().SelectMany(reply => reply.Pressable).FirstOrDefault(button => Plain(button.Title) == Plain(presses.Title))
            ?? throw new InvalidDataException($"No such button is shown: {presses.Title}");
        return new Activity { Type = ActivityTypes.Message, Text = button.Text ?? Said(button) ?? button.Title, Value = button.Value };
    }

    /// <summary>Unbreakable spaces are typed as plain ones.</summary>
    private static string Plain(string title) => title.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static string? Said(CardAction button) => button.Value is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
