using System.Globalization;

namespace FrontOffice.Data.Hotel;

/// <summary>Names one <see cref="StockMonth"/>.</summary>
public readonly record struct StockMonthKey(string RoomType, int Year, int Month)
{
    /// <summary>"stock:superior:2026-11".</summary>
    public string DocumentId => string.Create(CultureInfo.InvariantCulture, $"stock:{RoomType}:{Year:D4}-{Month:D2}");

    public DateOnly FirstNight => new(Year, Month, 1);

    public int NightCount => DateTime.DaysInMonth(Year, Month);

    public static StockMonthKey Of(string roomType, DateOnly night) => new(roomType, night.Year, night.Month);

    /// <summary>The months that a stay's nights lie in, in order.</summary>
    public static IReadOnlyList<StockMonthKey> Spanned(string roomType, StayDates dates)
    {
        var keys = new List<StockMonthKey>();
        var last = dates.Departure.AddDays(-1);
        for (var month = new DateOnly(dates.Arrival.Year, dates.Arrival.Month, 1); month <= last; month = month.AddMonths(1))
        {
            keys.Add(new StockMonthKey(roomType, month.Year, month.Month));
        }

        return keys;
    }

    /// <summary>The months that a set of claims lies in, each once.</summary>
    public static IReadOnlyList<StockMonthKey> Spanned(IEnumerable<RoomClaim> claims) =>
        [.. claims.SelectMany(claim => Spanned(claim.RoomType, claim.Dates)).Distinct()];
}
