using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>Sets an offer's rooms aside while the guest decides; the same hold moves along when the guest changes their mind, and is never without a room in between.</summary>
internal sealed class HoldRoom(StayLedger ledger, FindOffers search)
{
    private static readonly TimeSpan KeptAfter = TimeSpan.FromDays(1);

    /// <param name="HoldId">The conversation's own; a hold of this id moves to the offer.</param>
    public sealed record Request(string HoldId, StayOffer Offer);

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Held(HoldDocument Hold) : Outcome;

        /// <summary>Somebody was faster, or the dates were closed meanwhile; an older hold of this id still stands.</summary>
        public sealed record NotFree : Outcome;

        /// <summary>The conversation, or its network address, holds as much as it may.</summary>
        public sealed record TooManyHolds : Outcome;
    }

    public async ValueTask<Outcome> HoldAsync(Request request, ActingTurn turn, CancellationToken cancellationToken)
    {
        var before = await ReadAsync(request.HoldId, ledger.Look(), cancellationToken);
        var holders = HolderIds(turn);
        var contended = Months(request.Offer.Claims, before).Select(key => key.DocumentId).Concat(holders);
        return await ledger.ActAsync(contended, (work, token) => HoldOnceAsync(request, turn, holders, work, token), cancellationToken);
    }

    /// <summary>Gives the rooms back; nothing when they are not held.</summary>
    public async ValueTask ReleaseAsync(string holdId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await ReadAsync(holdId, ledger.Look(), cancellationToken) is not { } before) return;
        var contended = Months(before.Offer.Claims, null).Select(key => key.DocumentId).Concat(before.Holders);
        await ledger.ActAsync(contended, ReleaseOnceAsync, cancellationToken);

        async ValueTask<bool> ReleaseOnceAsync(StayWork work, CancellationToken token)
        {
            if (await ReadAsync(holdId, work, token) is not { } hold) return false;
            var stock = await work.ReadStockAsync(Months(hold.Offer.Claims, null), token);
            if (stock.ReleaseHold(holdId, now) is StockDecision.Granted granted) work.Write(granted);
            await ForgetAsync(hold, work, now, token);
            return true;
        }
    }

    public static ValueTask<HoldDocument?> ReadAsync(string holdId, StayWork work, CancellationToken cancellationToken) =>
        work.ReadAsync(HoldDocument.DocumentIdOf(holdId), ReservationsJson.Default.HoldDocument, cancellationToken);

    /// <summary>Removes the hold's document and its counts; its nights are the caller's to give back or to spend.</summary>
    public static async ValueTask ForgetAsync(HoldDocument hold, StayWork work, DateTimeOffset now, CancellationToken cancellationToken)
    {
        work.Delete(HoldDocument.DocumentIdOf(hold.Id));
        foreach (var id in hold.Holders)
        {
            if (await work.ReadAsync(id, ReservationsJson.Default.HolderDocument, cancellationToken) is not { } holder) continue;
            var rest = holder.Without(hold.Id, now);
            if (rest.Holds.Count == 0) work.Delete(id);
            else work.Write(id, HolderDocument.DocumentType, rest, ReservationsJson.Default.HolderDocument, KeptAfter);
        }
    }

    private async ValueTask<Outcome> HoldOnceAsync(Request request, ActingTurn turn, IReadOnlyList<string> holders, StayWork work, CancellationToken token)
    {
        var before = await ReadAsync(request.HoldId, work, token);
        if (before?.TurnId == turn.TurnId && Same(before.Offer, request.Offer)) return new Outcome.Held(before);
        var rules = ledger.Hotel.Rules;
        var counts = new List<HolderDocument>();
        foreach (var id in holders)
        {
            var holder = await work.ReadAsync(id, ReservationsJson.Default.HolderDocument, token) ?? new HolderDocument();
            counts.Add(holder.Without(request.HoldId, turn.Now));
        }

        if (counts[0].Holds.Count >= rules.HoldsPerConversation || (counts.Count > 1 && counts[1].Holds.Count >= rules.HoldsPerAddress)) return new Outcome.TooManyHolds();
        var asked = new FindOffers.Request(request.Offer.Dates, [.. request.Offer.Rooms.Select(room => room.Party)]);
        if (!search.Sells(request.Offer.RoomType, request.Offer.RatePlan, asked, turn.Now)) return new Outcome.NotFree();
        var stock = await work.ReadStockAsync(Months(request.Offer.Claims, before), token);
        var expiresAt = turn.Now + rules.HoldLife;
        if (stock.Hold(request.HoldId, request.Offer.Claims, expiresAt, turn.Now) is not StockDecision.Granted granted) return new Outcome.NotFree();
        var hold = new HoldDocument
        {
            Id = request.HoldId,
            ConversationId = turn.ConversationId,
            TurnId = turn.TurnId,
            Holders = holders,
            Offer = request.Offer,
            CreatedAt = before?.CreatedAt ?? turn.Now,
            ExpiresAt = expiresAt,
        };
        work.Write(granted);
        work.Write(HoldDocument.DocumentIdOf(hold.Id), HoldDocument.DocumentType, hold, ReservationsJson.Default.HoldDocument, rules.HoldLife + KeptAfter);
        for (var i = 0; i < holders.Count; i++)
        {
            var counted = counts[i].With(new HolderEntry(hold.Id, expiresAt));
            work.Write(holders[i], HolderDocument.DocumentType, counted, ReservationsJson.Default.HolderDocument, rules.HoldLife + KeptAfter);
        }

        return new Outcome.Held(hold);
    }

    private static IReadOnlyList<string> HolderIds(ActingTurn turn)
    {
        var conversation = $"{HolderDocument.DocumentType}:conversation:{ActingTurn.Fingerprint(turn.ConversationId)}";
        return turn.NetworkAddress is { Length: > 0 } address
            ? [conversation, $"{HolderDocument.DocumentType}:address:{ActingTurn.Fingerprint(address)}"]
            : [conversation];
    }

    private static IEnumerable<StockMonthKey> Months(IReadOnlyList<RoomClaim> claims, HoldDocument? before) =>
        StockMonthKey.Spanned(before is null ? claims : claims.Concat(before.Offer.Claims));

    private static bool Same(StayOffer one, StayOffer other) =>
        one.RoomType == other.RoomType && one.RatePlan == other.RatePlan && one.Dates == other.Dates
        && one.Rooms.Select(room => room.Party).SequenceEqual(other.Rooms.Select(room => room.Party)) && one.Total == other.Total;
}
