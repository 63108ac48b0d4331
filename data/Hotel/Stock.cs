namespace FrontOffice.Data.Hotel;

/// <summary>The months that a decision looks at, together: what holding, taking, giving back and exchanging rooms does to them.</summary>
/// <remarks>Pure: nothing is kept. A month that was never written counts as unsold, so its document is created, not replaced. Several rooms or types are all or nothing.</remarks>
public sealed class Stock
{
    private readonly HotelProfile _hotel;
    private readonly IReadOnlyDictionary<StockMonthKey, StockMonth> _months;

    /// <param name="months">Those that are written among <see cref="StockMonthKey.Spanned(IEnumerable{RoomClaim})"/>.</param>
    public Stock(HotelProfile hotel, IEnumerable<StockMonth> months)
    {
        ArgumentNullException.ThrowIfNull(hotel);
        ArgumentNullException.ThrowIfNull(months);
        _hotel = hotel;
        _months = months.ToDictionary(month => month.Key);
    }

    /// <summary>Rooms of a type free in one night; negative when more is gone than there is.</summary>
    public int Available(string roomType, DateOnly night, DateTimeOffset now) =>
        Available(new Draft(_months), roomType, night, now);

    /// <summary>Rooms of a type free in every night of a stay; never negative.</summary>
    public int AvailableThroughout(string roomType, StayDates dates, DateTimeOffset now) =>
        Math.Max(0, dates.Nights.Min(night => Available(roomType, night, now)));

    /// <summary>Sets rooms aside; a hold of the same id is replaced by it.</summary>
    public StockDecision Hold(string holdId, IReadOnlyList<RoomClaim> claims, DateTimeOffset expiresAt, DateTimeOffset now)
    {
        var before = new Draft(_months).WithoutHold(holdId);
        var after = before.Copy();
        foreach (var claim in claims)
        {
            after.Change(claim, month => month.WithHold(new StockHold(holdId, claim.Dates, claim.Rooms, expiresAt)));
        }

        return Judge(before, after, claims, now);
    }

    /// <summary>Sells rooms, spending the hold if there is one: its own rooms are free to it, and when it has expired they must still be free.</summary>
    /// <param name="holdId">Null when nothing was held.</param>
    public StockDecision Take(IReadOnlyList<RoomClaim> claims, string? holdId, DateTimeOffset now) =>
        Exchange([], claims, holdId, now);

    /// <summary>Gives sold rooms back.</summary>
    /// <exception cref="InvalidOperationException">They were not taken.</exception>
    public StockDecision Release(IReadOnlyList<RoomClaim> claims, DateTimeOffset now) => Exchange(claims, [], null, now);

    /// <summary>Gives held rooms back; nothing when the hold is not there.</summary>
    public StockDecision ReleaseHold(string holdId, DateTimeOffset now) =>
        new Draft(_months).WithoutHold(holdId).Granted(now);

    /// <summary>Gives back and takes in one: a night that both stays share is never free in between, and when one night lacks a room nothing changes.</summary>
    /// <exception cref="InvalidOperationException">What is given back was not taken.</exception>
    public StockDecision Exchange(IReadOnlyList<RoomClaim> release, IReadOnlyList<RoomClaim> take, string? holdId, DateTimeOffset now)
    {
        var before = new Draft(_months);
        if (holdId is not null) before.WithoutHold(holdId);
        var after = before.Copy();
        foreach (var claim in release) after.Change(claim, month => month.WithConfirmed(claim.Dates, -claim.Rooms));
        foreach (var claim in take) after.Change(claim, month => month.WithConfirmed(claim.Dates, claim.Rooms));
        return Judge(before, after, take, now);
    }

    /// <summary>Refuses when a night that is asked for would be short and shorter than before: in an oversold house a guest still keeps the nights they have.</summary>
    private StockDecision Judge(Draft before, Draft after, IReadOnlyList<RoomClaim> asked, DateTimeOffset now)
    {
        foreach (var claim in asked)
        {
            if (claim.Rooms < 1) throw new ArgumentException("A claim is for one room or more.", nameof(asked));
            foreach (var night in claim.Dates.Nights)
            {
                var left = Available(after, claim.RoomType, night, now);
                if (left >= 0) continue;
                var had = Available(before, claim.RoomType, night, now);
                if (left < had) return new StockDecision.Refused(claim.RoomType, night, Math.Max(0, had));
            }
        }

        return after.Granted(now);
    }

    private int Available(Draft draft, string roomType, DateOnly night, DateTimeOffset now)
    {
        var type = _hotel.RoomType(roomType) ?? throw new ArgumentException($"The house has no room type {roomType}.", nameof(roomType));
        return draft[StockMonthKey.Of(roomType, night)].Available(night, type.RoomsToSell(night), now);
    }

    /// <summary>The months as a decision would leave them.</summary>
    private sealed class Draft(IReadOnlyDictionary<StockMonthKey, StockMonth> months)
    {
        private Dictionary<StockMonthKey, StockMonth> _changed = [];

        public StockMonth this[StockMonthKey key] =>
            _changed.TryGetValue(key, out var changed) ? changed
            : months.TryGetValue(key, out var stored) ? stored
            : StockMonth.Empty(key);

        public Draft Copy() => new(months) { _changed = new Dictionary<StockMonthKey, StockMonth>(_changed) };

        public void Change(RoomClaim claim, Func<StockMonth, StockMonth> change)
        {
            foreach (var key in StockMonthKey.Spanned(claim.RoomType, claim.Dates)) _changed[key] = change(this[key]);
        }

        public Draft WithoutHold(string holdId)
        {
            foreach (var (key, month) in months)
            {
                if (month.Carries(holdId)) _changed[key] = month.WithoutHold(holdId);
            }

            return this;
        }

        public StockDecision.Granted Granted(DateTimeOffset now) => new([.. _changed.Values.Select(month => month.WithoutExpired(now))]);
    }
}
