using System.Collections.Concurrent;
using FrontOffice.Bot.Activities;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Turns;

/// <summary>The conversations that this host works in, made on demand and let go when idle.</summary>
internal sealed class Conversations(ConversationStore store, LiveConversationParts parts, TimeProvider clock, HotelProfile hotel) : IConversations
{
    /// <summary>The duplicate key of the activity that opens a conversation; channels' keys never begin with a space.</summary>
    private const string OpeningKey = " opening";

    private readonly ConcurrentDictionary<string, LiveConversation> _live = new(StringComparer.Ordinal);

    public async ValueTask<bool> OpenAsync(ConversationStart start, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentException.ThrowIfNullOrEmpty(start.ConversationId);
        var state = new ConversationState { Start = start, OpenedAt = clock.GetUtcNow() };

        var found = await store.ReadStateAsync(start.ConversationId, cancellationToken);
        if (found is { State.Done: > 0 }) return false;

        // The mark comes first: a conversation that exists is always on the list that a restart reads.
        if (found is null) await store.MarkAsync(state, ConversationWork.Busy, state.OpenedAt, cancellationToken);

        var created = await store.CreateStateAsync(state, cancellationToken);
        var guest = new ChannelAccount(start.GuestId, start.GuestName, Role: "user");
        var desk = new ChannelAccount(hotel.Id, hotel.Name, Role: "bot");
        await AcceptAsync(
            new Inbound(
                start.ConversationId,
                new Activity
                {
                    Type = ActivityTypes.ConversationUpdate,
                    ChannelId = start.Channel,
                    From = guest,
                    Recipient = desk,
                    Conversation = new ConversationAccount(start.ConversationId),
                    MembersAdded = [guest, desk],
                    Locale = start.Locale,
                },
                OpeningKey),
            cancellationToken);
        return created;
    }

    public async ValueTask<ConversationStart?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        await store.ReadStateAsync(conversationId, cancellationToken) is var (state, _) ? state.Start : null;

    public async ValueTask<LoggedActivity> AcceptAsync(Inbound inbound, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        while (true)
        {
            var entry = await Live(inbound.ConversationId).AdmitAsync(inbound, cancellationToken);
            if (entry is not null) return new LoggedActivity(inbound.ConversationId, entry.Position, entry.Activity);
        }
    }

    public async ValueTask<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int most, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, 200);
        var entries = await store.ReadLogAsync(conversationId, after, most, cancellationToken);
        return [.. entries.Select(entry => new LoggedActivity(conversationId, entry.Position, entry.Activity))];
    }

    public ConversationWatch Watch(string conversationId) => Live(conversationId).Watchers.Add();

    public async ValueTask<IReadOnlyList<LoggedActivity>> RepliesToAsync(LoggedActivity accepted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        var entries = await Live(accepted.ConversationId).RepliesToAsync(accepted.Position, cancellationToken);
        return [.. entries.Select(entry => new LoggedActivity(accepted.ConversationId, entry.Position, entry.Activity))];
    }

    /// <summary>Finishes what hosts left unfinished in this conversation.</summary>
    public async ValueTask<int> RecoverAsync(string conversationId, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await Live(conversationId).RecoverAsync(cancellationToken) is { } turns) return turns;
        }
    }

    /// <summary>Lets go of the conversations in which nothing was said for a while.</summary>
    public async ValueTask RetireIdleAsync(TimeSpan idleAfter, CancellationToken cancellationToken)
    {
        foreach (var (id, live) in _live)
        {
            if (await live.RetireAsync(idleAfter, cancellationToken)) _live.TryRemove(KeyValuePair.Create(id, live));
        }
    }

    private LiveConversation Live(string conversationId) =>
        _live.GetOrAdd(conversationId, static (id, parts) => new LiveConversation(id, parts), parts);
}
