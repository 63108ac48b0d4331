namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Ranges of hours: "between 2 and 4", "from 4 pm to 6 pm", "entre 14 h et 16 h".</summary>
internal static class HourRangeGrammar
{
    public static bool TryRead(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out Finding range)
    {
        range = null!;
        var opened = tongue.Cues.TryMatch(tokens, at, out var cue, out var from) && cue is Cue.From or Cue.Between;
        if (!opened) from = at;
        if (from < tokens.Length && tongue.At.TryMatch(tokens, from, out _, out var skipped)) from = skipped;
        if (!TimeGrammar.TryRead(tokens, from, tongue, expected: false, out var start) && !TryLoose(tokens, from, tongue, out start)) return false;
        var to = start.Next;
        if (to >= tokens.Length) return false;
        var between = opened && cue == Cue.Between;
        if (tokens[to].Joint != Joint.Hyphen)
        {
            if (!tongue.Cues.TryMatch(tokens, to, out var join, out to)) return false;
            if (join is not (Cue.To or Cue.Until) && !(join == Cue.And && between)) return false;
        }

        if (!TimeGrammar.TryRead(tokens, to, tongue, expected: opened, out var end) && !TryLoose(tokens, to, tongue, out end)) return false;
        if (!start.Exact && !end.Exact && !(between && IsClock(tokens, at, end.Next, tongue))) return false;
        (start, end) = Agree(start, end);
        range = new Finding { Type = DateMentionType.TimeRange, From = at, To = end.Next, Time = start.Time, EndTime = end.Time };
        return true;
    }

    /// <summary>"between 2 and 4" is a time when nothing is counted after it.</summary>
    private static bool IsClock(ReadOnlySpan<Token> tokens, int at, int end, Tongue tongue)
    {
        if (tongue.IsFrench && tokens[at].Text == "entre" && tokens[at + 1].Text is "le" or "les") return false;
        return end >= tokens.Length || (tokens[end].Kind != TokenKind.Digits && !tongue.NotADayBefore.Contains(tokens[end].Text) && !tongue.Units.ContainsKey(tokens[end].Text)
            && !tongue.Months.TryFind(tokens[end].Text, out _) && (tokens[end].Kind == TokenKind.Mark || tongue.AfterBareDay.Contains(tokens[end].Text)));
    }

    private static bool TryLoose(ReadOnlySpan<Token> tokens, int at, Tongue tongue, out TimeTerm time)
    {
        time = default;
        if ((uint)at >= (uint)tokens.Length) return false;
        if (tokens[at].Kind == TokenKind.Digits && tokens[at].Text.Length <= 2 && tokens[at].Number <= 24)
        {
            time = new TimeTerm((int)tokens[at].Number, 0, tokens[at].Number > 12, Exact: false, at + 1);
            return true;
        }

        if (tokens[at].Kind != TokenKind.Word || !tongue.Numbers.TryWhole(tokens, at, out var number) || number.Ordinal || number.Article || number.Count is < 0 or > 24) return false;
        time = new TimeTerm(number.Count, 0, number.Count > 12, Exact: false, number.Next);
        return true;
    }

    /// <summary>"4 to 6 pm": the end tells the half of the day for both; "10 to 2 pm" begins in the morning.</summary>
    private static (TimeTerm Start, TimeTerm End) Agree(TimeTerm start, TimeTerm end)
    {
        if (!start.Sure && end.Sure && end.Hour > 12 && start.Hour < 12 && start.Hour + 12 < end.Hour) start = start with { Hour = start.Hour + 12, Sure = true };
        if (start.Sure && !end.Sure && end.Hour <= start.Hour && end.Hour < 12) end = end with { Hour = end.Hour + 12, Sure = true };
        if (!start.Sure && !end.Sure)
        {
            start = start.Likely;
            end = end.Hour < 12 && end.Hour <= start.Hour ? end with { Hour = end.Hour + 12 } : end.Likely;
        }

        return (start, end);
    }
}
