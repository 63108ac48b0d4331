using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>Keeps what a guest is shown, so that it is bookable as shown until it expires; and finds it again by its id.</summary>
internal sealed class ShowOffers(StayLedger ledger)
{
    /// <summary>A shown offer that has expired is still known for a while: the guest is told, not misunderstood.</summary>
    private static readonly TimeSpan KeptAfter = TimeSpan.FromDays(1);

    /// <returns>The offers with their ids; those shown before when the turn is acted again.</returns>
    public ValueTask<OffersDocument> KeepAsync(IReadOnlyList<StayOffer> offers, ActingTurn turn, CancellationToken cancellationToken)
    {
        var first = offers.Count > 0 ? offers[0] : null;
        var id = turn.NewId($"offers {first?.Dates.Arrival:O} {first?.Dates.Departure:O} {string.Join(' ', offers.Select(offer => $"{offer.RoomType}/{offer.RatePlan}/{offer.Rooms.Count}"))}");
        return ledger.ActAsync([], KeepOnceAsync, cancellationToken);

        async ValueTask<OffersDocument> KeepOnceAsync(StayWork work, CancellationToken token)
        {
            if (await work.ReadAsync(OffersDocument.DocumentIdOf(id), ReservationsJson.Default.OffersDocument, token) is { } kept) return kept;
            var shown = new OffersDocument
            {
                Id = id,
                ConversationId = turn.ConversationId,
                Offers = [.. offers.Select((offer, index) => offer with { Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}.{index + 1}") })],
                CreatedAt = turn.Now,
                ExpiresAt = turn.Now + ledger.Hotel.Rules.OfferLife,
            };
            var life = ledger.Hotel.Rules.OfferLife + KeptAfter;
            work.Write(OffersDocument.DocumentIdOf(id), OffersDocument.DocumentType, shown, ReservationsJson.Default.OffersDocument, life);
            return shown;
        }
    }

    /// <summary>Everything shown with an offer, or null when this conversation was shown no such thing.</summary>
    public async ValueTask<OffersDocument?> FindAsync(string offersId, string conversationId, CancellationToken cancellationToken)
    {
        var shown = await ledger.Look().ReadAsync(OffersDocument.DocumentIdOf(offersId), ReservationsJson.Default.OffersDocument, cancellationToken);
        return shown?.ConversationId == conversationId ? shown : null;
    }
}
