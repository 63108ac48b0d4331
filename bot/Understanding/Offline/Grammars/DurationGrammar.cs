namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Amounts of time: "three nights", "une semaine", "a fortnight", "quinze jours".</summary>
internal static class DurationGrammar
{
    private static readonly PhraseTable<int> HalfHours = new(
    [
        ("half an hour", 30), ("a half hour", 30), ("half hour", 30), ("a quarter of an hour", 15), ("three quarters of an hour", 45),
        ("une demi heure", 30), ("demi heure", 30), ("un quart d'heure", 15), ("quart d'heure", 15), ("trois quarts d'heure", 45),
    ]);

    public static bool TryRead(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out Amount amount)
    {
        amount = default;
        if (tongue.IdiomaticDays.TryMatch(tokens, at, out var days, out var end))
        {
            amount = new Amount(days / 7, TimeUnit.Week, end, days, Words: 0, Plain: false);
            return true;
        }

        if (HalfHours.TryMatch(tokens, at, out var minutes, out end))
        {
            amount = new Amount(minutes, TimeUnit.Minute, end, 0, Words: 0, Plain: false);
            return true;
        }

        if (!NumberGrammar.TryRead(tokens, at, tongue.Numbers, out var number) || number.Ordinal) return false;
        var next = number.Next;
        if (next < tokens.Length && tokens[next].Text is "of" or "more" or "full" or "whole" or "consecutive" or "additional" or "extra" or "straight" or "pleines" or "bonnes") next++;
        if (!TryUnit(tokens, next, tongue, out var unit, out var after)) return false;
        var count = number.Value;
        if (number.Article && unit is TimeUnit.Day or TimeUnit.Night && IsFigure(tokens, after, tongue)) return false;
        if (TryHalf(tokens, after, tongue, out var half))
        {
            count += 0.5m;
            after = half;
        }

        if (unit == TimeUnit.Week && TryDaysMore(tokens, after, tongue, out var more, out var last))
        {
            amount = new Amount((count * 7) + more, TimeUnit.Day, last, 0, Words: 0, Plain: false);
            return true;
        }

        amount = new Amount(count, unit, after, 0, number.Next - at, number.Article);
        return true;
    }

    public static bool TryUnit(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out TimeUnit unit, out int next)
    {
        unit = default;
        next = at;
        if ((uint)at >= (uint)tokens.Length) return false;
        if (tokens[at].Text == "week" && at + 1 < tokens.Length && tokens[at + 1].Text is "end" or "ends")
        {
            unit = TimeUnit.Weekend;
            next = at + 2;
        }
        else if (tokens[at].Text is "long" or "grand" && TryUnit(tokens, at + 1, tongue, out unit, out next) && unit == TimeUnit.Weekend)
        {
            unit = TimeUnit.LongWeekend;
        }
        else if (tongue.Units.TryGetValue(tokens[at].Text, out unit))
        {
            next = at + 1;
        }
        else
        {
            return false;
        }

        if (unit == TimeUnit.Weekend && next < tokens.Length && tokens[next].Text is "prolonge" or "rallonge")
        {
            unit = TimeUnit.LongWeekend;
            next++;
        }

        return true;
    }

    /// <summary>"2 weeks and 3 days".</summary>
    private static bool TryDaysMore(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out decimal days, out int next)
    {
        days = 0;
        next = at;
        if (at + 1 >= tokens.Length) return false;
        var from = tokens[at].Text is "and" or "et" ? at + 1 : at;
        if (!NumberGrammar.TryRead(tokens, from, tongue.Numbers, out var number) || number.Ordinal || !number.IsWhole) return false;
        if (!TryUnit(tokens, number.Next, tongue, out var unit, out next) || unit is not (TimeUnit.Day or TimeUnit.Night)) return false;
        days = number.Value;
        return days > 0;
    }

    /// <summary>"a day room", "une nuit tranquille": no amount.</summary>
    private static bool IsFigure(ReadOnlySpan<Token> tokens, int at, Tongue tongue) =>
        at < tokens.Length && tokens[at].Text is "trip" or "room" or "pass" or "rate" or "later" or "before" or "use" or "time";

    private static bool TryHalf(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out int next)
    {
        next = at;
        if (at + 1 >= tokens.Length) return false;
        if (tongue.IsFrench && tokens[at].Text == "et" && tokens[at + 1].Text is "demi" or "demie")
        {
            next = at + 2;
            return true;
        }

        if (tongue.IsFrench || at + 2 >= tokens.Length || tokens[at].Text != "and" || tokens[at + 1].Text != "a" || tokens[at + 2].Text != "half") return false;
        next = at + 3;
        return true;
    }
}
