using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads the block <c>prices</c> of a rate plan: by room type, season and weekday.</summary>
internal sealed class SeasonPricesReader(IReadOnlyList<RoomType> types, IReadOnlyList<Season> seasons, DateOnly today)
{
    public IReadOnlyList<SeasonPrice> Read(YamlBlock block)
    {
        var dated = new List<SeasonPrice>();
        var yearly = new List<SeasonPrice>();
        foreach (var (id, line, ofType) in block.Blocks())
        {
            if (!types.Any(type => type.Id == id)) block.File.Mistake(line, $"\"{id}\" is not a room type of this house.");
            ReadType(id, ofType, dated, yearly);
        }

        foreach (var type in types.Where(type => !block.Has(type.Id)))
        {
            block.File.Warn(block.Line, $"\"{block.Path}\" has no prices for room type \"{type.Id}\": it is not sold with this plan.");
        }

        return [.. dated, .. yearly];
    }

    private void ReadType(string id, YamlBlock block, List<SeasonPrice> dated, List<SeasonPrice> yearly)
    {
        var model = new SeasonPrice
        {
            RoomType = id,
            From = default,
            To = default,
            Night = 0m,
            IncludedAdults = block.OptionalWhole("included_adults") ?? 2,
            ExtraAdult = block.OptionalNumber("extra_adult", 0m),
            SingleReduction = block.OptionalNumber("single_reduction", 0m),
        };
        var nights = block.Block("nights");
        foreach (var entry in nights.Entries())
        {
            if (seasons.FirstOrDefault(season => season.Id == entry.Name) is not { } season)
            {
                nights.File.Mistake(entry.Line, $"\"{entry.Name}\" is not a season of this house.");
                continue;
            }

            foreach (var (days, night) in ByWeekday(entry, nights))
            {
                foreach (var span in season.Spans)
                {
                    var list = span.EveryYear ? yearly : dated;
                    list.AddRange(span.Years(today).Select(year => model with { From = year.From, To = year.To, Weekdays = days, Night = night }));
                }
            }
        }

        block.Finish();
    }

    /// <summary>One price for all days, or a block of weekdays with their prices.</summary>
    private static List<(IReadOnlyList<DayOfWeek> Days, decimal Night)> ByWeekday(YamlNode.Entry entry, YamlBlock nights)
    {
        var prices = new List<(IReadOnlyList<DayOfWeek>, decimal)>();
        if (entry.Value is not YamlNode.Mapping mapping)
        {
            Add([], entry.Value, entry.Name);
            return prices;
        }

        var seen = new HashSet<DayOfWeek>();
        foreach (var day in mapping.Entries)
        {
            var (ok, days) = nights.File.Read(new YamlNode.Scalar(day.Name, day.Line), $"{nights.Path}.{entry.Name}", HouseWords.Weekdays);
            if (!ok) continue;
            if (days.Any(weekday => !seen.Add(weekday))) nights.File.Mistake(day.Line, $"\"{nights.Path}.{entry.Name}\" prices a weekday twice.");
            Add(days, day.Value, $"{entry.Name}.{day.Name}");
        }

        return prices;

        void Add(IReadOnlyList<DayOfWeek> days, YamlNode value, string name)
        {
            var (ok, night) = nights.File.Read(value, $"{nights.Path}.{name}", YamlWords.Number);
            if (!ok) return;
            if (night <= 0m) nights.File.Mistake(value.Line, $"\"{nights.Path}.{name}\" must be more than 0.");
            prices.Add((days, night));
        }
    }
}
