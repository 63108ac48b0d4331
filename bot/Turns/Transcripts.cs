using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Turns;

/// <summary>Conversations and their turns as staff read them.</summary>
public sealed class Transcripts(IDocumentStore documents, HotelProfile hotel)
{
    /// <summary>The latest conversations first.</summary>
    /// <param name="most">From 1 to 200.</param>
    public async ValueTask<(IReadOnlyList<ConversationEntry> Items, string? Continuation)> ListAsync(int most, string? continuation, CancellationToken cancellationToken)
    {
        var page = await documents.QueryAsync(
            new DocumentQuery(Container.Desk, hotel.Id, "conversation") { OrderBy = "at", Descending = true, PageSize = most, Continuation = continuation },
            cancellationToken);
        return ([.. page.Documents.Select(document => DocumentBody.Read(document, TurnsJson.Default.ConversationEntry))], page.Continuation);
    }

    /// <summary>Null when there is no such conversation.</summary>
    public async ValueTask<ConversationState?> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (!ConversationStore.CanBe(conversationId)) return null;
        var stored = await documents.ReadAsync(new DocumentKey(Container.Conversations, conversationId, ConversationStore.StateId), cancellationToken);
        return stored is null ? null : DocumentBody.Read(stored, TurnsJson.Default.ConversationState);
    }

    /// <summary>A conversation's turns in order.</summary>
    public async ValueTask<(IReadOnlyList<TurnRecord> Items, string? Continuation)> TurnsAsync(string conversationId, int most, string? continuation, CancellationToken cancellationToken)
    {
        var page = await documents.QueryAsync(
            new DocumentQuery(Container.Conversations, conversationId, "turn") { OrderBy = "position", PageSize = most, Continuation = continuation },
            cancellationToken);
        return ([.. page.Documents.Select(document => DocumentBody.Read(document, TurnsJson.Default.TurnRecord))], page.Continuation);
    }
}
