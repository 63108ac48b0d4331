using System.Text.Json.Serialization;

namespace FrontOffice.Data.Hotel;

/// <summary>One room type's nights of one month: the document that a booking spends from.</summary>
/// <remarks>A value: every change gives a new one. Counts are by night, the first of the month first.</remarks>
public sealed record StockMonth
{
    public const string DocumentType = "stock";

    public int Schema { get; init; } = 1;

    public required string RoomType { get; init; }

    public required int Year { get; init; }

    public required int Month { get; init; }

    /// <summary>Rooms of confirmed and present guests.</summary>
    public required IReadOnlyList<int> Confirmed { get; init; }

    /// <summary>Rooms that cannot be slept in.</summary>
    public required IReadOnlyList<int> OutOfOrder { get; init; }

    /// <summary>Rooms kept for groups.</summary>
    public required IReadOnlyList<int> Blocked { get; init; }

    public IReadOnlyList<StockHold> Holds { get; init; } = [];

    [JsonIgnore]
    public StockMonthKey Key => new(RoomType, Year, Month);

    /// <summary>A month in which nothing was sold yet.</summary>
    public static StockMonth Empty(StockMonthKey key) => new()
    {
        RoomType = key.RoomType,
        Year = key.Year,
        Month = key.Month,
        Confirmed = new int[key.NightCount],
        OutOfOrder = new int[key.NightCount],
        Blocked = new int[key.NightCount],
    };

    /// <summary>Rooms still free in a night; negative when more is gone than there is.</summary>
    /// <param name="rooms">What may be sold: see <see cref="RoomType.RoomsToSell"/>.</param>
    public int Available(DateOnly night, int rooms, DateTimeOffset now)
    {
        var index = IndexOf(night);
        return rooms - OutOfOrder[index] - Confirmed[index] - Blocked[index] - Held(night, now);
    }

    /// <summary>Rooms that live holds set aside in a night.</summary>
    public int Held(DateOnly night, DateTimeOffset now) =>
        Holds.Where(hold => hold.IsLive(now) && hold.Dates.Contains(night)).Sum(hold => hold.Rooms);

    public bool Carries(string holdId) => Holds.Any(hold => hold.Id == holdId);

    public StockMonth WithHold(StockHold hold) => this with { Holds = [.. Holds, hold] };

    public StockMonth WithoutHold(string holdId) => this with { Holds = [.. Holds.Where(hold => hold.Id != holdId)] };

    /// <summary>Forgets what no longer counts.</summary>
    public StockMonth WithoutExpired(DateTimeOffset now) =>
        Holds.All(hold => hold.IsLive(now)) ? this : this with { Holds = [.. Holds.Where(hold => hold.IsLive(now))] };

    /// <summary>Adds to the confirmed rooms of each night of the stay that lies in this month; a negative number gives back.</summary>
    /// <exception cref="InvalidOperationException">More would be given back than was taken.</exception>
    public StockMonth WithConfirmed(StayDates dates, int rooms) => this with { Confirmed = Added(Confirmed, dates, rooms) };

    /// <summary>Adds to the rooms out of order; a negative number puts them back in order.</summary>
    /// <exception cref="InvalidOperationException">More would be put back than is out of order.</exception>
    public StockMonth WithOutOfOrder(StayDates dates, int rooms) => this with { OutOfOrder = Added(OutOfOrder, dates, rooms) };

    /// <summary>Adds to the rooms kept for groups; a negative number gives back.</summary>
    /// <exception cref="InvalidOperationException">More would be given back than is kept.</exception>
    public StockMonth WithBlocked(StayDates dates, int rooms) => this with { Blocked = Added(Blocked, dates, rooms) };

    private int IndexOf(DateOnly night) =>
        night.Year == Year && night.Month == Month
            ? night.Day - 1
            : throw new ArgumentOutOfRangeException(nameof(night), night, $"Not a night of {Key.DocumentId}.");

    private int[] Added(IReadOnlyList<int> counts, StayDates dates, int rooms)
    {
        var added = counts.ToArray();
        foreach (var night in dates.Nights)
        {
            if (night.Year != Year || night.Month != Month) continue;
            var index = night.Day - 1;
            added[index] += rooms;
            if (added[index] < 0) throw new InvalidOperationException($"{Key.DocumentId}: more rooms given back than taken in the night of {night:O}.");
        }

        return added;
    }
}
