using FrontOffice.Data.Documents;

namespace FrontOffice.Bot.Turns;

/// <summary>The end of one conversation's log: where the next activity goes.</summary>
/// <remarks>Used under its conversation's gate only. Another host may write to the same log; a taken position is refused by the store, and then this catches up.</remarks>
internal sealed class ConversationLog(ConversationStore store, string conversationId, long last)
{
    /// <summary>The next free position as far as this host knows.</summary>
    public long Next { get; private set; } = last + 1;

    /// <summary>True when another host was seen writing here: its activities may wait for their turns too.</summary>
    public bool OthersWrite { get; private set; }

    public void Advance(int by) => Next += by;

    public async ValueTask CatchUpAsync(CancellationToken cancellationToken)
    {
        Next = await store.ReadLastPositionAsync(conversationId, cancellationToken) + 1;
        OthersWrite = true;
    }

    /// <returns>The position given to the activity, or the first copy's.</returns>
    public async ValueTask<(ActivityEntry Entry, Arrival Arrival)> ReceiveAsync(Func<long, ActivityEntry> entryAt, string duplicateKey, CancellationToken cancellationToken)
    {
        while (true)
        {
            var entry = entryAt(Next);
            switch (await store.ReceiveAsync(conversationId, duplicateKey, entry, cancellationToken))
            {
                case CommitResult.Committed:
                    Advance(1);
                    return (entry, Arrival.New);
                case CommitResult.Refused { WriteIndex: 0 } when await FirstCopyAsync(duplicateKey, cancellationToken) is { } first:
                    return (first, Arrival.Copy);
                default:
                    await CatchUpAsync(cancellationToken);
                    break;
            }
        }
    }

    private async ValueTask<ActivityEntry?> FirstCopyAsync(string duplicateKey, CancellationToken cancellationToken)
    {
        var receipt = await store.ReadReceiptAsync(conversationId, duplicateKey, cancellationToken);
        return receipt is null ? null : await store.ReadActivityAsync(conversationId, receipt.Position, cancellationToken);
    }
}
