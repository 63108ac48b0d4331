namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Times of day: "7pm", "half seven", "quarter to six in the morning", "19h30", "midi et quart".</summary>
internal static class TimeGrammar
{
    /// <param name="expected">True after "at" or "vers", where a number alone is an hour.</param>
    public static bool TryRead(ReadOnlySpan<Token> tokens, int at, Tongue tongue, bool expected, out TimeTerm time)
    {
        time = default;
        if ((uint)at >= (uint)tokens.Length || tokens[at].Kind == TokenKind.Mark) return false;
        var some = tongue.IsFrench
            ? TryFrench(tokens, at, tongue, expected, out time)
            : TryEnglish(tokens, at, tongue, expected, out time);
        if (!some && !TryClock(tokens, at, tongue, out time)) return false;
        if (time.Hour <= 12 && (!time.Sure || time.Hour is > 0 and <= 12) && tongue.AfterHour.TryMatch(tokens, time.Next, out var part, out var next) && IsAfterHour(tokens, time.Next, next, time))
        {
            time = time.In(part) with { Next = tongue.RelativeDays.TryMatch(tokens, time.Next, out _, out _) ? time.Next : next };
        }

        return time.Exact || expected;
    }

    private static bool IsAfterHour(ReadOnlySpan<Token> tokens, int at, int next, TimeTerm time)
    {
        if (tokens[at].Text is "p" && next == at + 1 && (tokens[at].Joint != Joint.Tight || next < tokens.Length && tokens[next].Joint == Joint.Tight && tokens[next].Kind != TokenKind.Mark)) return false;
        return time.Exact || tokens[at].Text is not ("morning" or "afternoon" or "evening" or "matin" or "soir");
    }

    /// <summary>"19:30", "7.30 pm", "1930 hours".</summary>
    private static bool TryClock(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out TimeTerm time)
    {
        time = default;
        if (tokens[at].Kind != TokenKind.Digits) return false;
        var hour = tokens[at].Number;
        if (tokens[at].Text.Length <= 2 && hour <= 24 && at + 2 < tokens.Length && tokens[at + 1].Joint == Joint.Tight
            && tokens[at + 2].Kind == TokenKind.Digits && tokens[at + 2].Joint == Joint.Tight && tokens[at + 2].Text.Length == 2 && tokens[at + 2].Number < 60)
        {
            var colon = tokens[at + 1].IsMark(':');
            var next = at + 3;
            if (colon && next + 1 < tokens.Length && tokens[next].IsMark(':') && tokens[next + 1].Kind == TokenKind.Digits) next += 2;
            var dotted = tokens[at + 1].IsMark('.') && !tongue.IsFrench && tongue.AfterHour.TryMatch(tokens, next, out _, out _);
            if (!colon && !dotted) return false;
            time = new TimeTerm((int)hour, (int)tokens[at + 2].Number, Sure: hour > 12 || hour == 0, Exact: true, next);
            return hour < 24 || tokens[at + 2].Number == 0;
        }

        if (tokens[at].Text.Length == 4 && hour % 100 < 60 && hour / 100 < 24 && at + 1 < tokens.Length && tokens[at + 1].Text is "hours" or "hrs" or "am" or "pm")
        {
            var military = tokens[at + 1].Text is "hours" or "hrs";
            time = new TimeTerm((int)(hour / 100), (int)(hour % 100), Sure: military, Exact: true, military ? at + 2 : at + 1);
            return true;
        }

        return false;
    }

    private static bool TryEnglish(ReadOnlySpan<Token> tokens, int at, Tongue tongue, bool expected, out TimeTerm time)
    {
        time = default;
        switch (tokens[at].Text)
        {
            case "noon" or "midday":
                time = new TimeTerm(12, 0, Sure: true, Exact: true, at + 1);
                return true;
            case "midnight":
                time = new TimeTerm(0, 0, Sure: true, Exact: true, at + 1);
                return true;
            case "half":
                var past = at + 1 < tokens.Length && tokens[at + 1].Text == "past" ? at + 2 : at + 1;
                if (!TryHour(tokens, past, tongue, out var hour, out var end) || IsBoard(tokens, end)) return false;
                time = new TimeTerm(hour, 30, Sure: false, Exact: true, end);
                return true;
        }

        if (TryEnglishMinutes(tokens, at, tongue, out time)) return true;
        if (!TryHour(tokens, at, tongue, out var plain, out var next)) return false;
        if (next < tokens.Length && tokens[next].Text is "oclock" or "clock")
        {
            time = new TimeTerm(plain, 0, plain > 12, Exact: true, next + 1);
            return true;
        }

        if (next + 1 < tokens.Length && tokens[next].Text == "o" && tokens[next + 1].Text == "clock")
        {
            time = new TimeTerm(plain, 0, plain > 12, Exact: true, next + 2);
            return true;
        }

        if (TryMinuteWord(tokens, next, tongue, out var minute, out var after)
            && (expected || tongue.AfterHour.TryMatch(tokens, after, out _, out _)) && tokens[at].Kind == TokenKind.Word)
        {
            time = new TimeTerm(plain, minute, plain > 12, Exact: true, after);
            return true;
        }

        if (next < tokens.Length && tokens[next].IsMark(':') && tokens[next].Joint == Joint.Tight) return false;
        var halved = tongue.AfterHour.TryMatch(tokens, next, out _, out _) && plain <= 12 && IsHourWord(tokens, next);
        time = new TimeTerm(plain, 0, plain > 12, Exact: halved, next);
        return halved || (expected && IsFree(tokens, next, tongue));
    }

    private static bool IsHourWord(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Text is not ("morning" or "afternoon" or "evening" or "tonight" or "this" or "tomorrow" or "p") || (tokens[at].Text == "p" && (tokens[at].Joint == Joint.Tight || (at + 1 < tokens.Length && tokens[at + 1].Text is "." or "m")));

    private static bool IsBoard(ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].Text is "hundred" or "nights" or "days" or "years" or "dozen";

    /// <summary>"quarter to six", "ten past seven", "twenty five to nine".</summary>
    private static bool TryEnglishMinutes(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out TimeTerm time)
    {
        time = default;
        var from = tokens[at].Text == "a" && at + 1 < tokens.Length && tokens[at + 1].Text == "quarter" ? at + 1 : at;
        int minutes;
        int next;
        if (tokens[from].Text == "quarter")
        {
            minutes = 15;
            next = from + 1;
        }
        else
        {
            if (!NumberGrammar.TryRead(tokens, from, tongue.Numbers, out var number) || number.Ordinal || number.Article || number.Count is < 1 or > 29) return false;
            minutes = number.Count;
            next = number.Next;
            if (next < tokens.Length && tokens[next].Text is "minutes" or "mins" or "min") next++;
            else if (minutes % 5 != 0) return false;
        }

        if (next >= tokens.Length || tokens[next].Text is not ("to" or "past" or "after" or "till" or "before" or "of")) return false;
        var before = tokens[next].Text is "to" or "till" or "before" or "of";
        if (!TryHour(tokens, next + 1, tongue, out var hour, out var end)) return TryNoon(tokens, next + 1, before, minutes, out time);
        var counted = tokens[next - 1].Text is "minutes" or "mins" or "min";
        if (tokens[next].Text is "to" or "till" or "of" && !counted && (tokens[from].Kind == TokenKind.Digits || (from > 0 && tokens[from - 1].Text is "from" or "between"))) return false;
        if (end < tokens.Length && tokens[end].Text is "oclock") end++;
        time = before
            ? new TimeTerm(hour == 0 ? 23 : hour - 1 == 0 ? 12 : hour - 1, 60 - minutes, hour > 12, Exact: true, end)
            : new TimeTerm(hour, minutes, hour > 12, Exact: true, end);
        return true;
    }

    private static bool TryNoon(ReadOnlySpan<Token> tokens, int at, bool before, int minutes, out TimeTerm time)
    {
        time = default;
        if (at >= tokens.Length || tokens[at].Text is not ("noon" or "midday" or "midnight" or "midi" or "minuit")) return false;
        var hour = tokens[at].Text is "midnight" or "minuit" ? 0 : 12;
        time = before
            ? new TimeTerm((hour + 23) % 24, 60 - minutes, Sure: true, Exact: true, at + 1)
            : new TimeTerm(hour, minutes, Sure: true, Exact: true, at + 1);
        return true;
    }

    private static bool TryFrench(ReadOnlySpan<Token> tokens, int at, Tongue tongue, bool expected, out TimeTerm time)
    {
        time = default;
        if (tokens[at].Text is "midi" or "minuit")
        {
            if (tokens[at].Text == "midi" && at > 0 && tokens[at - 1].Text is "apres") return false;
            var whole = new TimeTerm(tokens[at].Text == "midi" ? 12 : 0, 0, Sure: true, Exact: true, at + 1);
            time = FrenchMinutes(tokens, whole, tongue);
            return true;
        }

        if (!TryHour(tokens, at, tongue, out var hour, out var next)) return false;
        var named = next < tokens.Length && tokens[next].Text is "h" or "heure" or "heures" or "hrs" or "hr" or "hres";
        if (!named)
        {
            time = new TimeTerm(hour, 0, hour > 12, Exact: false, next);
            return expected && IsFree(tokens, next, tongue);
        }

        time = FrenchMinutes(tokens, new TimeTerm(hour, 0, hour is > 12 or 0, Exact: true, next + 1), tongue);
        return true;
    }

    /// <summary>"et quart", "et demie", "moins le quart", "trente" after a French hour.</summary>
    private static TimeTerm FrenchMinutes(ReadOnlySpan<Token> tokens, TimeTerm hour, Tongue tongue)
    {
        var at = hour.Next;
        if (at >= tokens.Length) return hour;
        if (tokens[at].Text == "et" && at + 1 < tokens.Length)
        {
            return tokens[at + 1].Text switch
            {
                "quart" => hour with { Minute = 15, Next = at + 2 },
                "demi" or "demie" => hour with { Minute = 30, Next = at + 2 },
                "quarts" => hour,
                _ => hour,
            };
        }

        if (tokens[at].Text == "moins" && at + 1 < tokens.Length)
        {
            var minutes = 0;
            var next = at + 1;
            if (tokens[next].Text == "le" && next + 1 < tokens.Length && tokens[next + 1].Text == "quart") (minutes, next) = (15, next + 2);
            else if (tokens[next].Text == "quart") (minutes, next) = (15, next + 1);
            else if (TryMinuteWord(tokens, next, tongue, out var less, out var end)) (minutes, next) = (less, end);
            if (minutes is < 1 or > 59) return hour;
            return hour with { Hour = (hour.Hour + 23) % 24, Minute = 60 - minutes, Next = next, Sure = hour.Sure || hour.Hour == 12 };
        }

        if (tokens[at].Text is "trois" && at + 1 < tokens.Length && tokens[at + 1].Text == "quarts") return hour with { Minute = 45, Next = at + 2 };
        if (!TryMinuteWord(tokens, at, tongue, out var minute, out var after)) return hour;
        var written = tokens[at].Kind == TokenKind.Digits;
        if (written && tokens[at].Text.Length != 2) return hour;
        if (!written && after < tokens.Length && tokens[after].Kind == TokenKind.Word && (tongue.NotADayBefore.Contains(tokens[after].Text) || tongue.Months.TryExact(tokens[after].Text, out _))) return hour;
        return hour with { Minute = minute, Next = after };
    }

    private static bool TryHour(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out int hour, out int next)
    {
        hour = 0;
        next = at;
        if ((uint)at >= (uint)tokens.Length) return false;
        if (tokens[at].Kind == TokenKind.Digits)
        {
            if (tokens[at].Text.Length > 2 || tokens[at].Number is < 0 or > 24) return false;
            hour = (int)tokens[at].Number;
            next = at + 1;
            return true;
        }

        if (tokens[at].Kind != TokenKind.Word || !tongue.Numbers.TryWhole(tokens, at, out var number) || number.Ordinal) return false;
        if (number.Article && !tongue.IsFrench) return false;
        if (number.Count <= 24)
        {
            hour = number.Count;
            next = number.Next;
            return hour >= 0;
        }

        return false;
    }

    private static bool TryMinuteWord(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out int minute, out int next)
    {
        minute = 0;
        next = at;
        if (at >= tokens.Length) return false;
        if (tokens[at].Kind == TokenKind.Digits)
        {
            minute = (int)tokens[at].Number;
            next = at + 1;
            return tokens[at].Text.Length == 2 && minute is >= 0 and < 60;
        }

        var zero = !tongue.IsFrench && tokens[at].Text is "oh" or "o";
        if (!TryNumber(tokens, zero ? at + 1 : at, tongue, out var number) || number.Ordinal || number.Article) return false;
        minute = number.Count;
        next = number.Next;
        return zero ? minute is > 0 and < 10 : minute is >= 10 and < 60 || (tongue.IsFrench && minute is >= 5 and < 60);
    }

    private static bool TryNumber(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out NumberTerm number)
    {
        number = default;
        return at < tokens.Length && tokens[at].Kind == TokenKind.Word && tongue.Numbers.TryWhole(tokens, at, out number);
    }

    /// <summary>After "at" a number is an hour when no counted thing follows.</summary>
    private static bool IsFree(ReadOnlySpan<Token> tokens, int at, Tongue tongue)
    {
        if (at >= tokens.Length) return true;
        if (tokens[at].Kind == TokenKind.Mark) return !(tokens[at].Joint == Joint.Tight && tokens[at].Text is "/" or "€" or "%" or "'") && tokens[at].Text is not ("€" or "%" or "$" or "£") && !(at + 1 < tokens.Length && tokens[at].Text is "." or "," && tokens[at + 1].Kind == TokenKind.Digits && tokens[at + 1].Joint == Joint.Tight);
        if (tokens[at].Joint is Joint.Tight or Joint.Hyphen) return false;
        if (tokens[at].Kind == TokenKind.Digits) return false;
        return tongue.AfterBareDay.Contains(tokens[at].Text) || tongue.AfterHour.TryMatch(tokens, at, out _, out _) || tongue.Weekdays.TryFind(tokens[at].Text, out _) || tongue.RelativeDays.TryMatch(tokens, at, out _, out _);
    }
}
