namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>How many typing errors divide two words: a letter more, less, changed, or two swapped.</summary>
internal static class EditDistance
{
    public static bool Within(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most || left.Length > 32 || right.Length > 32) return false;
        Span<int> before = stackalloc int[33];
        Span<int> previous = stackalloc int[33];
        Span<int> current = stackalloc int[33];
        for (var j = 0; j <= right.Length; j++) previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                var cost = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) cost = Math.Min(cost, before[j - 2] + 1);
                current[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > most) return false;
            var oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }

        return previous[right.Length] <= most;
    }
}
