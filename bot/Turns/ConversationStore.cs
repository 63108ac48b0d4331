using System.Security.Cryptography;
using System.Text;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Turns;

/// <summary>A conversation's documents: its state, its log of activities, its receipts and its turns.</summary>
internal sealed class ConversationStore(IDocumentStore documents, HotelProfile hotel, IOptions<TurnsOptions> options)
{
    public const string StateId = "state";
    private const int LongestId = 255;

    private readonly TimeSpan _receiptLife = options.Value.ReceiptLife;

    /// <summary>Whether a conversation can have this id at all; callers may ask for any text.</summary>
    public static bool CanBe(string conversationId) =>
        conversationId.Length is > 0 and <= LongestId && !conversationId.Any(sign => char.IsControl(sign) || char.IsSurrogate(sign) || sign == '\ufffd');

    public async ValueTask<(ConversationState State, string ETag)?> ReadStateAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (!CanBe(conversationId)) return null;
        var stored = await documents.ReadAsync(new DocumentKey(Container.Conversations, conversationId, StateId), cancellationToken);
        return stored is null ? null : (DocumentBody.Read(stored, TurnsJson.Default.ConversationState), stored.ETag);
    }

    public async ValueTask<bool> CreateStateAsync(ConversationState state, CancellationToken cancellationToken)
    {
        var commit = new Commit(Container.Conversations, state.Start.ConversationId,
            [new DocumentWrite.Create(StateId, "state", DocumentBody.Of(state, TurnsJson.Default.ConversationState))]);
        return await documents.CommitAsync(commit, cancellationToken) is CommitResult.Committed;
    }

    /// <summary>Writes the receipt and the activity together.</summary>
    public ValueTask<CommitResult> ReceiveAsync(string conversationId, string duplicateKey, ActivityEntry entry, CancellationToken cancellationToken) =>
        documents.CommitAsync(
            new Commit(Container.Conversations, conversationId,
            [
                new DocumentWrite.Create(ReceiptId(duplicateKey), "receipt", DocumentBody.Of(new Receipt(1, entry.Position), TurnsJson.Default.Receipt), _receiptLife),
                ActivityWrite(entry),
            ]),
            cancellationToken);

    public async ValueTask<Receipt?> ReadReceiptAsync(string conversationId, string duplicateKey, CancellationToken cancellationToken)
    {
        var stored = await documents.ReadAsync(new DocumentKey(Container.Conversations, conversationId, ReceiptId(duplicateKey)), cancellationToken);
        return stored is null ? null : DocumentBody.Read(stored, TurnsJson.Default.Receipt);
    }

    public async ValueTask<ActivityEntry?> ReadActivityAsync(string conversationId, long position, CancellationToken cancellationToken)
    {
        var stored = await documents.ReadAsync(new DocumentKey(Container.Conversations, conversationId, ActivityId(position)), cancellationToken);
        return stored is null ? null : DocumentBody.Read(stored, TurnsJson.Default.ActivityEntry);
    }

    /// <summary>The turn's one commit: state, record, replies, all or nothing.</summary>
    public ValueTask<CommitResult> RememberAsync(ConversationState state, string etag, TurnRecord turn, IReadOnlyList<ActivityEntry> replies, CancellationToken cancellationToken)
    {
        var writes = new List<DocumentWrite>(2 + replies.Count)
        {
            new DocumentWrite.Replace(StateId, "state", DocumentBody.Of(state, TurnsJson.Default.ConversationState), etag),
            new DocumentWrite.Put($"turn:{turn.Position:D10}", "turn", DocumentBody.Of(turn, TurnsJson.Default.TurnRecord)),
        };
        writes.AddRange(replies.Select(ActivityWrite));
        return documents.CommitAsync(new Commit(Container.Conversations, state.Start.ConversationId, writes), cancellationToken);
    }

    public async ValueTask<IReadOnlyList<ActivityEntry>> ReadLogAsync(string conversationId, long after, int most, CancellationToken cancellationToken)
    {
        var page = await documents.QueryAsync(
            new DocumentQuery(Container.Conversations, conversationId, "activity")
            {
                Filters = [new FieldFilter("position", Comparison.Greater, after)],
                OrderBy = "position",
                PageSize = most,
            },
            cancellationToken);
        return [.. page.Documents.Select(document => DocumentBody.Read(document, TurnsJson.Default.ActivityEntry))];
    }

    /// <summary>Every activity received after a position, in order.</summary>
    public async ValueTask<IReadOnlyList<ActivityEntry>> ReadReceivedAsync(string conversationId, long after, CancellationToken cancellationToken)
    {
        var query = new DocumentQuery(Container.Conversations, conversationId, "activity")
        {
            Filters = [new FieldFilter("position", Comparison.Greater, after), new FieldFilter("state", Comparison.Equal, "in")],
            OrderBy = "position",
            PageSize = 100,
        };
        return await documents.QueryAllAsync(query, TurnsJson.Default.ActivityEntry, cancellationToken).Select(found => found.Value).ToListAsync(cancellationToken);
    }

    public async ValueTask<long> ReadLastPositionAsync(string conversationId, CancellationToken cancellationToken)
    {
        var page = await documents.QueryAsync(
            new DocumentQuery(Container.Conversations, conversationId, "activity") { OrderBy = "position", Descending = true, PageSize = 1 },
            cancellationToken);
        return page.Documents.Count == 0 ? 0 : DocumentBody.Read(page.Documents[0], TurnsJson.Default.ActivityEntry).Position;
    }

    /// <summary>Notes in the desk's list whether a host works in the conversation.</summary>
    public async ValueTask MarkAsync(ConversationState state, ConversationWork work, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var entry = new ConversationEntry(1, state.Start.ConversationId, state.Start.Channel, state.OpenedAt, "open", work == ConversationWork.Busy, now, state.Language);
        await documents.CommitAsync(
            new Commit(Container.Desk, hotel.Id, [new DocumentWrite.Put(EntryId(entry.ConversationId), "conversation", DocumentBody.Of(entry, TurnsJson.Default.ConversationEntry))]),
            cancellationToken);
    }

    /// <summary>Conversations that some host left busy.</summary>
    public async ValueTask<IReadOnlyList<string>> ReadBusyAsync(CancellationToken cancellationToken)
    {
        var query = new DocumentQuery(Container.Desk, hotel.Id, "conversation")
        {
            Filters = [new FieldFilter("busy", Comparison.Equal, true)],
            OrderBy = "at",
            PageSize = 200,
        };
        return await documents.QueryAllAsync(query, TurnsJson.Default.ConversationEntry, cancellationToken).Select(found => found.Value.ConversationId).ToListAsync(cancellationToken);
    }

    private static DocumentWrite ActivityWrite(ActivityEntry entry) =>
        new DocumentWrite.Create(ActivityId(entry.Position), "activity", DocumentBody.Of(entry, TurnsJson.Default.ActivityEntry));

    private static string ActivityId(long position) => $"activity:{position:D10}";

    private static string EntryId(string conversationId) => "conversation:" + Digest(conversationId);

    private static string ReceiptId(string duplicateKey) => "receipt:" + Digest(duplicateKey);

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
