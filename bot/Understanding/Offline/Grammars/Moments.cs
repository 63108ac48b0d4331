namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Joins a day and an hour that stand together: "tomorrow at 5 pm", "5 pm on Friday", "demain matin".</summary>
internal static class Moments
{
    public static List<Finding> Join(Scan scan, List<Finding> findings)
    {
        ShareMonths(scan, findings);
        for (var i = 0; i + 1 < findings.Count; i++)
        {
            var left = findings[i];
            var right = findings[i + 1];
            var (day, hour) = left.Type == DateMentionType.Date ? (left, right) : (right, left);
            if (day.Type != DateMentionType.Date || day.Impossible || hour.Type is not (DateMentionType.Time or DateMentionType.TimeRange)) continue;
            if (!IsAdjacent(scan, left.To, right.From)) continue;
            findings[i] = day with
            {
                Type = hour.Type == DateMentionType.Time ? DateMentionType.DateTime : DateMentionType.DateTimeRange,
                From = left.From,
                To = right.To,
                Time = hour.Time,
                EndTime = hour.EndTime,
            };
            findings.RemoveAt(i + 1);
            i--;
        }

        for (var i = 0; i < findings.Count; i++) findings[i] = WithDayPart(scan, findings, i);
        return findings;
    }

    /// <summary>"the 12th and 13th of June": the first day is of the month that the second names.</summary>
    private static void ShareMonths(Scan scan, List<Finding> findings)
    {
        for (var i = findings.Count - 2; i >= 0; i--)
        {
            var left = findings[i];
            var right = findings[i + 1];
            if (!left.Term.IsBareDay || right.Term.Month == 0 || right.Impossible || right.From - left.To > 2) continue;
            if (scan.Word(left.To) is not ("and" or "et" or "or" or "ou" or "&" or ",")) continue;
            var month = right.Term.Day >= left.Term.Day ? right.Day : DateAlgebra.AddMonths(DateAlgebra.FirstOfMonth(right.Day), -1);
            if (DateAlgebra.Exists(month.Year, month.Month, left.Term.Day)) findings[i] = left with { Day = new DateOnly(month.Year, month.Month, left.Term.Day), Term = default };
        }
    }

    /// <summary>"tomorrow morning", "vendredi soir", "tonight".</summary>
    private static Finding WithDayPart(Scan scan, List<Finding> findings, int at)
    {
        var day = findings[at];
        if (day.Type != DateMentionType.Date || day.Impossible) return day;
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if (scan.Tongue.DayParts.TryMatch(tokens, day.To, out var part, out var next) && (at + 1 >= findings.Count || findings[at + 1].From >= next))
        {
            if (tokens[day.To].Text is "nuit" or "la" or "le" && tokens[next - 1].Text is "nuit") return day;
            return Part(day, part, day.From, next);
        }

        var last = tokens[day.To - 1].Text;
        if (last is "tonight" or "tonite" or "2nite") return Part(day, DayPart.Night, day.From, day.To);
        if (scan.Tongue.IsFrench && day.To - day.From == 2 && tokens[day.From].Text is "ce" && last == "soir") return Part(day, DayPart.Evening, day.From, day.To);
        return day;
    }

    private static Finding Part(Finding day, DayPart part, int from, int to) =>
        day with
        {
            Type = DateMentionType.DateTimeRange, From = from, To = to,
            Time = new TimeOnly(part.From % 24, 0), EndTime = new TimeOnly(part.Until % 24, 0),
        };

    private static bool IsAdjacent(Scan scan, int end, int start)
    {
        for (var at = end; at < start; at++)
        {
            if (scan.Tokens[at].Text is not ("," or "at" or "on" or "a" or "le" or "vers" or "the" or "in" or "dans" or "by" or "for" or "-" or "pour" or "en")) return false;
        }

        return start - end <= 3;
    }
}
