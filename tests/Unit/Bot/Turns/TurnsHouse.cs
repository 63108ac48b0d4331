using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Turns;
using FrontOffice.Bot.Understanding;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Memory;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Courtesy;
using FrontOffice.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FrontOffice.Tests.Unit.Bot.Turns;

/// <summary>One host with toy skills; several may stand on one store.</summary>
internal sealed class TurnsHouse : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public TurnsHouse(ScriptedUnderstanding understanding, IDocumentStore? store = null, params string[] toys)
    {
        Store = store ?? new MemoryDocumentStore(Clock);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(Store);
        services.AddSingleton<IUnderstanding>(understanding);
        services.AddSingleton(TinyHotel.Profile);
        services.AddSingleton(new HotelCalendar(TinyHotel.Profile.Zone, Clock));
        services.AddCourtesy();
        foreach (var toy in toys)
        {
            var skill = new ToySkill(toy);
            Toys[toy] = skill;
            services.AddSingleton<ISkill>(skill);
        }

        services.AddTurns(configure: null);
        _services = services.BuildServiceProvider();
        Conversations = _services.GetRequiredService<IConversations>();
        Transcripts = _services.GetRequiredService<Transcripts>();
    }

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero));

    public IDocumentStore Store { get; }

    public Dictionary<string, ToySkill> Toys { get; } = new(StringComparer.Ordinal);

    public IConversations Conversations { get; }

    public Transcripts Transcripts { get; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var service in _services.GetServices<IHostedService>()) await service.StartAsync(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var service in _services.GetServices<IHostedService>()) await service.StopAsync(cancellationToken);
    }

    public ValueTask<bool> OpenAsync(CancellationToken cancellationToken) =>
        Conversations.OpenAsync(new ConversationStart("c1", "webchat", "dl_guest", "Guest", "en", "127.0.0.1"), cancellationToken);

    public ValueTask<LoggedActivity> AcceptAsync(string words, string key, CancellationToken cancellationToken) =>
        Conversations.AcceptAsync(
            new Inbound("c1", new Activity { Type = ActivityTypes.Message, Text = words, From = new ChannelAccount("dl_guest", Role: "user") }, key),
            cancellationToken);

    /// <summary>Says something and waits for the desk's whole reply.</summary>
    public async Task<string> SayAsync(string words, CancellationToken cancellationToken)
    {
        var accepted = await AcceptAsync(words, Guid.NewGuid().ToString(), cancellationToken);
        var replies = await Conversations.RepliesToAsync(accepted, cancellationToken);
        return string.Join('|', replies.Select(reply => reply.Activity.Text));
    }

    public async Task<IReadOnlyList<string>> LogAsync(CancellationToken cancellationToken)
    {
        var log = await Conversations.ReadAsync("c1", 0, 200, cancellationToken);
        return [.. log.Select(entry => $"{entry.Activity.From?.Role}: {entry.Activity.Text ?? entry.Activity.Type}")];
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
    }
}
