using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Rooms, and every other number that is a count or a rank.</summary>
internal static class CountGrammar
{
    /// <summary>"How many nights, or until which day?" "3": a larger number is rather a day.</summary>
    private const int MostBareNights = 14;

    public static void Read(Scan scan)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        for (var at = 0; at < tokens.Length;)
        {
            if (!scan.IsFree(at) || !NumberGrammar.TryRead(tokens, at, scan.Tongue.Numbers, out var number) || !scan.IsFree(at, number.Next))
            {
                at++;
                continue;
            }

            if (at > 0 && tokens[at - 1].IsMark('-') && tokens[at].Joint == Joint.Tight && scan.IsFree(at - 1)) number = number with { Value = -number.Value };
            if (!number.Ordinal) RoomGrammar.Read(scan, at, number);
            if (IsCount(scan, at, number)) scan.Numbers.Add(new NumberMention(number.Value, number.Ordinal, scan.Claim(at, number.Next, SpanKind.Number)));
            at = number.Next;
        }

        scan.Numbers.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        ReadPending(scan);
    }

    private static bool IsCount(Scan scan, int at, NumberTerm number)
    {
        if (number.Article) return scan.Tokens.Length == 1 && scan.Word(at) is not ("a" or "an");
        if (scan.Word(at) is "one" && scan.Word(at - 1) is "this" or "that" or "which" or "the" or "another" or "other" or "cheaper" or "cheapest" or "no" or "any" or "each" or "every") return false;
        if (number.Ordinal && scan.Word(number.Next) is "name") return false;
        if (scan.Word(at) is "one" && at > 0 && scan.Numbers.Count > 0 && scan.Numbers[^1].Ordinal && scan.Numbers[^1].Span.End == scan.Tokens[at - 1].End) return false;
        if (scan.Word(at) is "one" && scan.Word(at + 1) is "of" or "more" or "day" or "s") return false;
        return !(scan.Word(at) is "second" or "seconds" or "secondes" or "seconde" && scan.Word(at - 1) is "a" or "one" or "une" or "un");
    }

    /// <summary>A number alone means what was asked.</summary>
    private static void ReadPending(Scan scan)
    {
        if (scan.Pending is null || scan.Numbers.Count == 0) return;
        var facts = scan.Facts;
        var only = scan.Numbers.Count == 1 && !scan.Numbers[0].Ordinal ? scan.Numbers[0].Value : -1m;
        var whole = only >= 1 && only <= 100_000 && only == decimal.Truncate(only) ? (int)only : 0;
        switch (scan.Expects)
        {
            case Expectation.Nights when facts.Nights is null && facts.Departure is null && scan.Dates.Count == 0 && scan.Numbers.Count == 1:
                scan.Facts = whole > 0 ? facts with { Nights = whole } : facts with { ImpossibleNumber = scan.Text.Trim() };
                break;
            case Expectation.Departure when facts.Nights is null && facts.Departure is null && scan.Dates.Count == 0 && whole is > 0 and <= MostBareNights && scan.Tokens.Length <= 2:
                scan.Facts = facts with { Nights = whole };
                break;
            case Expectation.Party when facts.Guests is null && facts.Adults is null && facts.Children is null && facts.Nights is null && scan.Numbers.Count == 1:
                scan.Facts = whole > 0 ? facts with { Guests = whole } : facts with { ImpossibleNumber = facts.ImpossibleNumber ?? scan.Text.Trim() };
                break;
            case Expectation.Rooms when facts.Rooms is null && scan.Numbers.Count == 1:
                scan.Facts = whole > 0 ? facts with { Rooms = whole } : facts with { ImpossibleNumber = scan.Text.Trim() };
                break;
            case Expectation.StayDates or Expectation.Date when scan.Dates.Count == 0 && whole is > 0 and <= 31 && scan.Tokens.Length <= 2:
                var day = DateAlgebra.Resolve(new DayTerm { Day = whole }, scan.Today);
                scan.Facts = scan.Expects == Expectation.Date ? facts with { Date = day } : facts with { Arrival = day, Date = day };
                break;
            case Expectation.ChildAges when facts.ChildAges.Count == 0:
                scan.Facts = facts with { ChildAges = [.. scan.Numbers.Where(number => !number.Ordinal && number.Value is >= 0 and < 100).Select(number => (int)decimal.Floor(number.Value))] };
                break;
        }
    }
}
