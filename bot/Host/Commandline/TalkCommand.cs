using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Turns;

namespace FrontOffice.Bot.Host.Commandline;

/// <summary>A conversation in the terminal, with the same house as on the web: an empty line or the end of input leaves.</summary>
internal static class TalkCommand
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        await using var app = FrontDesk.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Warning", .. args], configure: null);
        await app.StartAsync();
        var conversations = app.Services.GetRequiredService<IConversations>();
        var conversationId = $"talk-{Guid.NewGuid():N}";
        var stopping = app.Lifetime.ApplicationStopping;
        await conversations.OpenAsync(new ConversationStart(conversationId, "talk", "guest", GuestName: null, Locale(args), NetworkAddress: null), stopping);
        var heard = await HearAsync(conversations, terminal, conversationId, after: 0, stopping);

        var line = 0;
        while (await ReadAsync(terminal, stopping) is { Length: > 0 } words)
        {
            line++;
            var activity = new Activity { Type = ActivityTypes.Message, Text = words, From = new ChannelAccount("guest"), Conversation = new ConversationAccount(conversationId) };
            var accepted = await conversations.AcceptAsync(new Inbound(conversationId, activity, $"line-{line}"), stopping);
            await conversations.RepliesToAsync(accepted, stopping);
            heard = await HearAsync(conversations, terminal, conversationId, heard, stopping);
        }

        await app.StopAsync(CancellationToken.None);
        return 0;
    }

    private static string? Locale(string[] args) =>
        args.FirstOrDefault(arg => arg.StartsWith("--language=", StringComparison.Ordinal))?["--language=".Length..];

    private static async Task<string?> ReadAsync(Terminal terminal, CancellationToken cancellationToken)
    {
        await terminal.Out.WriteAsync("> ");
        await terminal.Out.FlushAsync(cancellationToken);
        return await terminal.In.ReadLineAsync(cancellationToken);
    }

    private static async Task<long> HearAsync(IConversations conversations, Terminal terminal, string conversationId, long after, CancellationToken cancellationToken)
    {
        using var watch = conversations.Watch(conversationId);
        while (true)
        {
            var logged = await conversations.ReadAsync(conversationId, after, 100, cancellationToken);
            foreach (var reply in logged.Where(entry => entry.Activity.From?.Role == "bot" && entry.Activity.Text is not null))
            {
                await terminal.Out.WriteLineAsync(reply.Activity.Text);
                foreach (var action in reply.Activity.SuggestedActions?.Actions ?? []) await terminal.Out.WriteLineAsync($"  [{action.Title}]");
            }

            if (logged.Count > 0 && logged[^1].Activity.From?.Role == "bot") return logged[^1].Position;
            await watch.Signals.ReadAsync(cancellationToken);
        }
    }
}
