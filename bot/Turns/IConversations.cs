namespace FrontOffice.Bot.Turns;

/// <summary>The conversations of the house as a channel sees them: open one, hand in an activity, read its log, wait for more.</summary>
/// <remarks>Safe for concurrent use. Every method throws <see cref="FrontOffice.Data.Documents.StoreUnavailableException"/> when nothing can be kept; then nothing was accepted.</remarks>
public interface IConversations
{
    /// <summary>Opens a conversation, or finds it: the desk greets in it once.</summary>
    /// <returns>True when it is new.</returns>
    ValueTask<bool> OpenAsync(ConversationStart start, CancellationToken cancellationToken);

    /// <summary>How the conversation was opened, or null when there is none of this id.</summary>
    ValueTask<ConversationStart?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Accepts an activity durably; its turn follows by itself, after those accepted before it.</summary>
    /// <returns>The activity's position in the log; the first copy's when the same <see cref="Inbound.DuplicateKey"/> was accepted before.</returns>
    /// <exception cref="KeyNotFoundException">There is no such conversation.</exception>
    ValueTask<LoggedActivity> AcceptAsync(Inbound inbound, CancellationToken cancellationToken);

    /// <summary>The log after a position (exclusive; 0 for all), oldest first.</summary>
    /// <param name="most">From 1 to 200.</param>
    ValueTask<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int most, CancellationToken cancellationToken);

    /// <summary>Hears of each activity logged from now on, and of the desk's typing. Dispose to stop.</summary>
    ConversationWatch Watch(string conversationId);

    /// <summary>The replies of a turn once it is remembered; the turn's own activities only, in order.</summary>
    ValueTask<IReadOnlyList<LoggedActivity>> RepliesToAsync(LoggedActivity accepted, CancellationToken cancellationToken);
}
