namespace FrontOffice.Bot.Understanding.Offline.Phrases;

/// <summary>Writes out the alternatives of a line: <c>[could you|can you] book [|me] a room</c>.</summary>
internal static class PhraseTemplate
{
    /// <summary>At most so many ways, chosen evenly and always the same; the first takes each first alternative.</summary>
    public static IReadOnlyList<string> Expand(string line, int most)
    {
        var parts = Parts(line);
        var ways = parts.Aggregate(1L, (product, part) => Math.Min(product * part.Length, 1_000_000));
        var count = (int)Math.Min(ways, most);
        var written = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            var way = ways <= most || i == 0 ? i : StableHash.Of($"{line}{i}") % ways;
            var text = new List<string>(parts.Count);
            foreach (var part in parts)
            {
                text.Add(part[way % part.Length]);
                way /= part.Length;
            }

            var joined = string.Join(' ', string.Concat(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            if (!written.Contains(joined)) written.Add(joined);
        }

        return written;
    }

    private static List<string[]> Parts(string line)
    {
        var parts = new List<string[]>();
        var at = 0;
        while (at < line.Length)
        {
            var open = line.IndexOf('[', at);
            var close = open < 0 ? -1 : line.IndexOf(']', open);
            if (close < 0)
            {
                parts.Add([line[at..]]);
                break;
            }

            if (open > at) parts.Add([line[at..open]]);
            parts.Add(line[(open + 1)..close].Split('|'));
            at = close + 1;
        }

        return parts;
    }
}
