using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads the block <c>seasons</c>: dates of one year go before dates of every year, but two of a kind must not overlap.</summary>
internal static class SeasonsReader
{
    public static IReadOnlyList<Season> Read(YamlBlock block, DateOnly today)
    {
        var seasons = new List<Season>();
        foreach (var entry in block.Entries())
        {
            var spans = new List<DaySpan>();
            foreach (var item in entry.Value is YamlNode.Sequence list ? list.Items : [entry.Value])
            {
                var (ok, span) = block.File.Read(item, $"{block.Path}.{entry.Name}", HouseWords.Span);
                if (!ok) continue;
                var clash = spans.Exists(other => Clash(other, span, today))
                    ? entry.Name
                    : seasons.Find(season => season.Spans.Any(other => Clash(other, span, today)))?.Id;
                if (clash is not null) block.File.Mistake(item.Line, $"These dates of season \"{entry.Name}\" overlap with dates of season \"{clash}\".");
                spans.Add(span);
            }

            seasons.Add(new Season(entry.Name, spans));
        }

        if (seasons.Count == 0) block.File.Mistake(block.Line, "\"seasons\" must hold one season or more.");
        return seasons;
    }

    private static bool Clash(DaySpan one, DaySpan other, DateOnly today) =>
        one.EveryYear == other.EveryYear && one.Overlaps(other, today);
}
