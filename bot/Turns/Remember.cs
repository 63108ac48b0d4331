using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Wording;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Turns;

/// <summary>Stage 7: one atomic commit of the turn's record, the conversation's state and the replies.</summary>
internal sealed class Remember(ConversationStore store, HotelProfile hotel, TimeProvider clock)
{
    /// <param name="log">Its gate is held by the caller.</param>
    /// <returns>The replies as logged, or null when another host has finished the turn or changed the state: then the turn is taken up anew.</returns>
    public async ValueTask<RememberedTurn?> CommitAsync(Turn turn, ConversationLog log, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var reply = turn.Reply is null ? null : ReplyActivity.From(turn.Reply, turn.Language);
        var state = turn.Memory.After(turn.Inbound.Position, turn.Reply);
        var record = RecordOf(turn, reply);
        while (true)
        {
            IReadOnlyList<ActivityEntry> replies = reply is null ? [] : [EntryOf(turn, reply, log.Next, now)];
            switch (await store.RememberAsync(state, turn.StateETag, record, replies, cancellationToken))
            {
                case CommitResult.Committed committed:
                    log.Advance(replies.Count);
                    return new RememberedTurn(state, committed.ETags[0], replies);
                case CommitResult.Refused { WriteIndex: 0 }:
                    return null;
                default:
                    await log.CatchUpAsync(cancellationToken);
                    break;
            }
        }
    }

    private ActivityEntry EntryOf(Turn turn, Activity reply, long position, DateTimeOffset now)
    {
        var inbound = turn.Inbound.Activity;
        return new ActivityEntry(1, position, "out", now, turn.Inbound.Position, reply with
        {
            Id = LoggedActivity.IdOf(turn.ConversationId, position),
            Timestamp = now,
            ChannelId = turn.Before.Start.Channel,
            ServiceUrl = inbound.ServiceUrl,
            From = inbound.Recipient ?? new ChannelAccount(hotel.Id, hotel.Name, Role: "bot"),
            Recipient = inbound.From,
            Conversation = inbound.Conversation ?? new ConversationAccount(turn.ConversationId),
            ReplyToId = inbound.Id,
        });
    }

    private static TurnRecord RecordOf(Turn turn, Activity? reply)
    {
        var understood = turn.Understood;
        return new TurnRecord
        {
            Position = turn.Inbound.Position,
            ConversationId = turn.ConversationId,
            Channel = turn.Before.Start.Channel,
            At = turn.At,
            Language = turn.Language.Code,
            Type = turn.Inbound.Activity.Type ?? "",
            Words = turn.Words,
            Understood = understood is null ? null : new TurnUnderstanding(
                understood.Engine,
                understood.Intents[0].Name,
                understood.Intents[0].Confidence,
                [.. understood.Intents.Skip(1).Select(intent => intent.Name)],
                understood.Facts),
            Calls = turn.Acted,
            Outcomes = [.. turn.Outcomes.Select(said => new TurnOutcome(said.Skill.Name, said.Skill.Record(said.Outcome)))],
            Replies = reply?.Text is null ? [] : [reply.Text],
            Fault = turn.Fault,
            Timings = turn.Timings(),
        };
    }
}
