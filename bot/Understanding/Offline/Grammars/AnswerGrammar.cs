using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>A clear yes or a clear no; everything between is neither. "ok?", an emoji or "yes, but" is no yes.</summary>
internal static class AnswerGrammar
{
    public static bool? Read(Scan scan)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if (tokens.Length is 0 or > 40) return null;
        var tally = default(Tally);
        for (var at = 0; at < tokens.Length;)
        {
            if (tokens[at].Kind == TokenKind.Mark)
            {
                if (tokens[at].Text == "?") tally.Asks = true;
                at++;
                continue;
            }

            if (IsWhole(scan, at) && AnswerWords.All.TryMatch(tokens, at, out var weight, out var next) && IsItself(scan, at, next, weight))
            {
                tally.Count(weight, IsNegated(scan, at));
                at = next;
                continue;
            }

            var word = tokens[at].Text;
            if (AnswerWords.Turning.Contains(word)) tally.Turns = true;
            if (scan.Owner(at) is not (SpanKind.Name or SpanKind.Email or SpanKind.Phone) && !AnswerWords.Harmless.Contains(word)) tally.Others++;
            else tally.Completions++;
            at++;
        }

        return tally.Verdict(HasStayFacts(scan.Facts), scan.Expects == Expectation.YesOrNo);
    }

    private static bool IsWhole(Scan scan, int at) => scan.Tokens[at].Text is not ("y" or "n" or "k") || scan.Tokens.Length <= 2;

    /// <summary>"no smoking", "right room", "si vous avez": a word of assent that belongs to another sense.</summary>
    private static bool IsItself(Scan scan, int at, int next, AnswerWeight weight)
    {
        var after = scan.Word(next);
        if (weight == AnswerWeight.No && next == at + 1 && after.Length > 0)
        {
            return scan.Tokens[next].Kind == TokenKind.Mark || AnswerWords.AfterNo.Contains(after)
                || AnswerWords.All.TryMatch(scan.Tokens, next, out _, out _) || scan.Tokens[next].Kind == TokenKind.Digits;
        }

        return scan.Word(at) != "si" || scan.Tokens.Length == 1 || after is "si" or "," or "." or "!";
    }

    private static bool IsNegated(Scan scan, int at) =>
        scan.Word(at - 1) is "not" or "dont" or "pas" or "isnt" or "cant" or "wont" or "never" || (scan.Word(at - 1) is "t" && scan.Word(at - 2) is "don" or "isn");

    private static bool HasStayFacts(Facts facts) =>
        facts.Arrival is not null || facts.Departure is not null || facts.Nights is not null || facts.Adults is not null || facts.Guests is not null
            || facts.Children is not null || facts.ExtrasDropped.Count > 0 || facts.WishesDropped.Count > 0 || facts.AmbiguousDates.Count > 0
            || facts.VagueTime is not null || facts.ImpossibleDate is not null || facts.ImpossibleNumber is not null;

    private struct Tally
    {
        private bool? _first;
        private bool _weak;
        private bool _contradicted;
        private bool _late;

        public bool Asks;
        public bool Turns;
        public int Others;
        public int Completions;

        public void Count(AnswerWeight weight, bool negated)
        {
            if (weight == AnswerWeight.Filler) return;
            if (weight == AnswerWeight.Doubt)
            {
                Asks = true;
                return;
            }

            var yes = weight is AnswerWeight.Yes or AnswerWeight.WeakYes;
            if (yes && negated)
            {
                yes = false;
                Turns = false;
                Others = 0;
            }

            if (_first is null)
            {
                _first = yes;
                _weak = weight == AnswerWeight.WeakYes && yes;
                _late = Others > 0 || (!yes && Completions > 0);
            }
            else if (_first != yes)
            {
                if (weight == AnswerWeight.WeakYes) return;
                _contradicted = true;
            }
            else if (weight == AnswerWeight.Yes && _weak)
            {
                _weak = false;
            }
        }

        public readonly bool? Verdict(bool stayFacts, bool asked)
        {
            if (_first is not { } yes || _contradicted) return null;
            if (Asks) return null;
            if (!yes) return _late || (stayFacts && !asked) ? null : false;
            if (Turns || _late || stayFacts || Others > 0) return null;
            return _weak && Completions > 0 ? null : true;
        }
    }
}
