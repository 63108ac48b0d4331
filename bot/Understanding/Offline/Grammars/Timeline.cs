using System.Diagnostics.CodeAnalysis;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>All expressions of time of an utterance, from left to right, the longest at each place.</summary>
internal static class Timeline
{
    public static List<Finding> Read(Scan scan)
    {
        var findings = new List<Finding>();
        for (var at = 0; at < scan.Tokens.Length;)
        {
            if (scan.IsFree(at) && TryAny(scan, at, out var finding) && scan.IsFree(finding.From, finding.To))
            {
                findings.Add(finding);
                at = finding.To;
            }
            else
            {
                at++;
            }
        }

        return Moments.Join(scan, findings);
    }

    private static bool TryAny(Scan scan, int at, [NotNullWhen(true)] out Finding? best)
    {
        best = null;
        ReadOnlySpan<Token> tokens = scan.Tokens;
        var tongue = scan.Tongue;
        if (HourRangeGrammar.TryRead(tokens, at, tongue, out var hours)) best = Longer(best, hours);
        if (RangeGrammar.TryRead(tokens, at, tongue, scan.Today, out var range) && !(scan.Expects == Expectation.Choice && IsInWords(scan, range))) best = Longer(best, range);
        if (best is not null) return true;
        if (PeriodGrammar.TryRead(tokens, at, tongue, scan.Today, out var period)) best = Longer(best, period);
        if (RelativeDateGrammar.TryRead(tokens, at, tongue, scan.Today, out var term) || TryDay(scan, at, out term)) best = Longer(best, Single(tokens, at, tongue, term, scan.Today));
        if (DurationGrammar.TryRead(tokens, at, tongue, out var amount) && (best is null || amount.Unit is not (TimeUnit.Weekend or TimeUnit.LongWeekend))) best = Longer(best, Stretch(at, amount));
        if (TryTime(scan, at, out var time)) best = IsHourSaid(scan, at, best, time) ? time : Longer(best, time);
        return best is not null;
    }

    private static bool TryDay(Scan scan, int at, out DayTerm term)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if (HolidayGrammar.TryRead(tokens, at, scan.Tongue, scan.Today, out term)) return true;
        if (DayGrammar.TryRead(tokens, at, scan.Tongue, scan.Today, out term)) return true;
        if (scan.Expects == Expectation.Choice && !scan.Tokens.Take(at + 1).Any(token => token.Text is "from" or "on" or "until" or "au" or "du")) return false;
        if (DayGrammar.TryBareDay(tokens, at, scan.Tongue, numberAlone: false, out term)) return true;
        return DayGrammar.TryBareDay(tokens, at, scan.Tongue, numberAlone: true, out term) && IsListed(scan, at, term.Next);
    }

    /// <summary>"12 and 13 June", "May 2 and 3": a number beside a date that names its month.</summary>
    private static bool IsListed(Scan scan, int at, int next)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if (scan.Word(next) is "and" or "et" or "&" or "or" or "ou" or ",")
        {
            if (DayGrammar.TryRead(tokens, next + 1, scan.Tongue, scan.Today, out var listed) && listed.Month > 0) return true;
        }

        return at >= 2 && scan.Word(at - 1) is "and" or "et" or "&" or "or" or "ou" && scan.Owner(at - 2) is null && IsAfterMonthDay(scan, at - 2) && (next >= tokens.Length || tokens[next].Kind == TokenKind.Mark || scan.Tongue.AfterBareDay.Contains(scan.Word(next)));
    }

    private static bool IsAfterMonthDay(Scan scan, int at)
    {
        if (scan.Tongue.IsFrench || scan.Tokens[at].Kind != TokenKind.Digits && scan.Word(at) is not ("st" or "nd" or "rd" or "th")) return false;
        var month = scan.Tokens[at].Kind == TokenKind.Digits ? at - 1 : at - 2;
        return month >= 0 && scan.Tongue.Months.TryFind(scan.Word(month), out _);
    }

    private static bool TryTime(Scan scan, int at, out Finding finding)
    {
        finding = null!;
        ReadOnlySpan<Token> tokens = scan.Tokens;
        var tongue = scan.Tongue;
        var from = at;
        var expected = tongue.At.TryMatch(tokens, at, out _, out var next);
        if (expected)
        {
            from = next;
            while (from < tokens.Length && tokens[from].Text is "about" or "around" or "environ" or "roughly" or "les" or "exactly" or "approximately") from++;
        }

        var hinted = expected && tokens[at].Text is "at" or "a" or "vers" or "around" or "@";
        if (TimeGrammar.TryRead(tokens, from, tongue, hinted && !(tongue.IsFrench && tokens[at].Text == "a"), out var time))
        {
            if (expected && !time.Exact && !hinted) return false;
            finding = new Finding { Type = DateMentionType.Time, From = at, To = time.Next, Time = InContext(scan, time.Exact ? Natural(tokens, from, time) : time.Likely).Time };
            return true;
        }

        if (!tongue.DayParts.TryMatch(tokens, at, out var part, out var end)) return false;
        if (part == DayPart.Noon || end - at < 2) return false;
        finding = new Finding { Type = DateMentionType.TimeRange, From = at, To = end, Time = new TimeOnly(part.From % 24, 0), EndTime = new TimeOnly(part.Until % 24, 0) };
        return true;
    }

    /// <summary>A dinner at eight is in the evening.</summary>
    private static TimeTerm InContext(Scan scan, TimeTerm time) =>
        !time.Sure && time.Hour is >= 4 and <= 11 && scan.Tokens.Any(token => token.Text is "dinner" or "diner" or "supper" or "evening" or "tonight" or "soir" or "soiree" or "souper") ? time.In(DayPart.Evening) : time;

    /// <summary>"7:15" is kept as written; "half five" is after noon.</summary>
    private static TimeTerm Natural(ReadOnlySpan<Token> tokens, int at, TimeTerm time) =>
        tokens[at].Kind == TokenKind.Digits && at + 1 < tokens.Length && (tokens[at + 1].IsMark(':') || tokens[at + 1].Text is "h" or "heures" or "heure") ? time : time.Likely;

    private static Finding Single(ReadOnlySpan<Token> tokens, int at, Tongue tongue, DayTerm term, DateOnly today)
    {
        var day = DateAlgebra.Resolve(term, today);
        if (!term.IsWeekdayAlone && day != DateAlgebra.Never && DurationGrammar.TryUnit(tokens, term.Next, tongue, out var unit, out var next)
            && unit is TimeUnit.Weekend or TimeUnit.LongWeekend or TimeUnit.Week && next > term.Next && !tongue.IsFrench)
        {
            return PeriodGrammar.Around(at, next, unit, day);
        }

        return new Finding
        {
            Type = DateMentionType.Date, From = at, To = term.Next, Day = day, Other = term.Other, Term = term,
            Impossible = day == DateAlgebra.Never, IsWeekdayAlone = term.IsWeekdayAlone,
        };
    }

    private static Finding Stretch(int at, Amount amount) =>
        new()
        {
            Type = DateMentionType.Duration, From = at, To = amount.Next, Amount = amount, Unit = amount.Unit,
        };

    /// <summary>"sept heures et demie" is a time, "pendant deux heures" an amount.</summary>
    private static bool IsHourSaid(Scan scan, int at, Finding? best, Finding time) =>
        scan.Tongue.IsFrench && best is { Type: DateMentionType.Duration, Unit: TimeUnit.Hour } && time.Type == DateMentionType.Time && time.To >= best.To
            && !(scan.Word(at) is "une" or "1" && scan.Word(at - 1) is not ("a" or "vers"))
            && scan.Word(at - 1) is not ("pendant" or "pour" or "de" or "d" or "en" or "duree" or "durant" or "dans" or "les" or "des" or "ces" or "dure");

    /// <summary>"between the first and the second" speaks of the options, when there are any.</summary>
    private static bool IsInWords(Scan scan, Finding range)
    {
        for (var at = range.From; at < range.To; at++)
        {
            if (scan.Tokens[at].Kind == TokenKind.Digits || scan.Tongue.Months.TryExact(scan.Word(at), out _) || scan.Tongue.Weekdays.TryExact(scan.Word(at), out _)) return false;
        }

        return true;
    }

    private static Finding Longer(Finding? best, Finding found) => best is null || found.To > best.To ? found : best;
}
