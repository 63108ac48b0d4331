using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Nights of the next 18 months that a plan has no price for: not sold, so probably forgotten.</summary>
internal static class RateGaps
{
    private const int MonthsAhead = 18;

    public static void Check(YamlBlock plans, IReadOnlyList<RatePlan> read, IReadOnlyList<RoomType> types, DateOnly today)
    {
        foreach (var plan in read.Where(plan => plan.DerivedFrom is null))
        {
            if (plans.OptionalBlock(plan.Id)?.OptionalBlock("prices") is not { } block) continue;
            foreach (var type in types.Where(type => block.Has(type.Id)))
            {
                foreach (var (from, to) in Gaps([.. plan.Prices.Where(price => price.RoomType == type.Id)], today))
                {
                    block.File.Warn(block.LineOf(type.Id), $"\"{plan.Id}\" has no price for \"{type.Id}\" from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}: these nights are not sold.");
                }
            }
        }
    }

    private static IEnumerable<(DateOnly From, DateOnly To)> Gaps(SeasonPrice[] prices, DateOnly today)
    {
        DateOnly? start = null;
        var end = today.AddMonths(MonthsAhead);
        for (var night = today; night <= end; night = night.AddDays(1))
        {
            var sold = night < end && Array.Exists(prices, price => night >= price.From && night <= price.To && (price.Weekdays.Count == 0 || price.Weekdays.Contains(night.DayOfWeek)));
            if (!sold && night < end) start ??= night;
            if (!sold && night < end || start is not { } from) continue;
            yield return (from, night.AddDays(-1));
            start = null;
        }
    }
}
