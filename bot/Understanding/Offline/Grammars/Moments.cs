namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Joins what stands together: a day and an hour ("tomorrow at 5 pm"), a day and its part ("demain matin"), days that share a month.</summary>
internal static class Moments
{
    public static List<Finding> Join(Scan scan, List<Finding> findings)
    {
        ShareMonths(scan, findings);
        ShareWeeks(scan, findings);
        for (var i = 0; i < findings.Count; i++) findings[i] = WithDayPart(scan, findings, i);
        for (var i = 0; i + 1 < findings.Count; i++)
        {
            var left = findings[i];
            var right = findings[i + 1];
            var (day, hour) = IsDay(left) ? (left, right) : (right, left);
            if (!IsDay(day) || day.Impossible || hour.Type is not (DateMentionType.Time or DateMentionType.TimeRange) || !IsAdjacent(scan, left.To, right.From)) continue;
            findings[i] = day with
            {
                Type = hour.Type == DateMentionType.Time ? DateMentionType.DateTime : DateMentionType.DateTimeRange,
                From = left.From,
                To = right.To,
                Time = InPart(hour.Time, day),
                EndTime = InPart(hour.EndTime, day),
            };
            findings.RemoveAt(i + 1);
            i--;
        }

        return findings;
    }

    private static bool IsDay(Finding finding) => finding.Type == DateMentionType.Date || finding is { Type: DateMentionType.DateTimeRange, Part: not null };

    /// <summary>"tonight at 7:30" is after noon.</summary>
    private static TimeOnly? InPart(TimeOnly? time, Finding day) =>
        time is { Hour: > 0 and < 12 } hour && day.Part is { IsAfterNoon: true } ? hour.AddHours(12) : time;

    /// <summary>"the 12th and 13th of June", "May 2 and 3": both days are of the month that one of them names.</summary>
    private static void ShareMonths(Scan scan, List<Finding> findings)
    {
        for (var i = findings.Count - 2; i >= 0; i--)
        {
            var left = findings[i];
            var right = findings[i + 1];
            if (right.From - left.To > 2 || right.From == left.To || scan.Word(left.To) is not ("and" or "et" or "or" or "ou" or "&" or "," or "soit")) continue;
            if (left.Term.IsBareDay && right.Term.Month > 0 && !right.Impossible)
            {
                var month = right.Term.Day >= left.Term.Day ? right.Day : DateAlgebra.AddMonths(DateAlgebra.FirstOfMonth(right.Day), -1);
                findings[i] = InMonth(left, month);
            }
            else if (right.Term.IsBareDay && left.Term.Month > 0 && !left.Impossible)
            {
                var month = right.Term.Day >= left.Term.Day ? left.Day : DateAlgebra.AddMonths(DateAlgebra.FirstOfMonth(left.Day), 1);
                findings[i + 1] = InMonth(right, month);
            }
        }
    }

    /// <summary>"next week on Tuesday": the Tuesday of that week.</summary>
    private static void ShareWeeks(Scan scan, List<Finding> findings)
    {
        for (var i = findings.Count - 2; i >= 0; i--)
        {
            var week = findings[i];
            var day = findings[i + 1];
            if (week is not { Type: DateMentionType.Range, Unit: TimeUnit.Week } || !day.IsWeekdayAlone || day.Type != DateMentionType.Date || day.Term.Shift != Shift.None || !IsAdjacent(scan, week.To, day.From)) continue;
            findings[i] = day with { From = week.From, Day = DateAlgebra.OnWeekday(day.Term.Weekday ?? default, Shift.This, week.Day) };
            findings.RemoveAt(i + 1);
        }
    }

    private static Finding InMonth(Finding finding, DateOnly month) =>
        DateAlgebra.Exists(month.Year, month.Month, finding.Term.Day) ? finding with { Day = new DateOnly(month.Year, month.Month, finding.Term.Day), Term = finding.Term with { Month = month.Month } } : finding;

    /// <summary>"tomorrow morning", "vendredi soir", "tonight", "this afternoon".</summary>
    private static Finding WithDayPart(Scan scan, List<Finding> findings, int at)
    {
        var day = findings[at];
        if (day.Type != DateMentionType.Date || day.Impossible) return day;
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if (scan.Tongue.DayParts.TryMatch(tokens, day.To, out var part, out var next) && (at + 1 >= findings.Count || findings[at + 1].From >= next)) return Part(day, part, day.From, next);
        if (scan.Word(day.To) is "in" && scan.Tongue.DayParts.TryMatch(tokens, day.To + 1, out part, out next)) return Part(day, part, day.From, next);
        if (tokens[day.To - 1].Text is "tonight" or "tonite" or "2nite") return Part(day, DayPart.Night, day.From, day.To);
        if (day.To - day.From >= 2 && scan.Word(day.From) is "this" or "ce" or "cet" or "cette" && scan.Tongue.DayParts.TryMatch(tokens, day.From + 1, out part, out next) && next == day.To) return Part(day, part, day.From, day.To);
        return day;
    }

    private static Finding Part(Finding day, DayPart part, int from, int to) =>
        day with
        {
            Type = DateMentionType.DateTimeRange, From = from, To = to, Part = part,
            Time = new TimeOnly(part.From % 24, 0), EndTime = new TimeOnly(part.Until % 24, 0),
        };

    private static bool IsAdjacent(Scan scan, int end, int start)
    {
        for (var at = end; at < start; at++)
        {
            if (scan.Tokens[at].Text is not ("," or "at" or "on" or "a" or "le" or "vers" or "the" or "in" or "dans" or "by" or "for" or "-" or "pour" or "en" or "around" or "about" or "les")) return false;
        }

        return start - end <= 3;
    }
}
