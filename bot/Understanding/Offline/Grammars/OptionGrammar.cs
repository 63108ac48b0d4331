using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Which option of the pending question was chosen: by its name, its place, or its price.</summary>
internal static class OptionGrammar
{
    private static readonly HashSet<string> Small =
    [
        .. "the a an one room rooms please with for of and in i d id like want take will ll would go it to me that this my la le les l un une chambre chambres svp s il vous plait avec pour de du des et je j prends prendrai voudrais on c est ca celle celui moi option number numero n choice bed lit night nuit".Split(' '),
    ];

    private static readonly PhraseTable<int> Places = new(
    [
        ("first", 0), ("the first", 0), ("former", 0), ("premier", 0), ("premiere", 0), ("second", 1), ("latter", 1), ("seconde", 1), ("deuxieme", 1),
        ("third", 2), ("troisieme", 2), ("fourth", 3), ("quatrieme", 3), ("fifth", 4), ("cinquieme", 4), ("sixth", 5), ("sixieme", 5), ("last", -1), ("dernier", -1), ("derniere", -1), ("top one", 0), ("bottom one", -1),
    ]);

    private static readonly PhraseTable<bool> Ranks = new(
    [
        ("cheaper", false), ("cheapest", false), ("least expensive", false), ("less expensive", false), ("lowest price", false), ("lower price", false), ("more affordable", false), ("most affordable", false), ("budget one", false),
        ("moins cher", false), ("moins chere", false), ("moins couteux", false), ("moins couteuse", false), ("plus abordable", false), ("plus economique", false), ("meilleur marche", false), ("smaller", false), ("smallest", false), ("plus petite", false), ("plus petit", false), ("mois cher", false), ("mois chere", false),
        ("most expensive", true), ("more expensive", true), ("dearest", true), ("best", true), ("biggest", true), ("bigger", true), ("largest", true), ("larger", true), ("nicest", true), ("plus cher", true), ("plus chere", true), ("plus grande", true), ("plus grand", true), ("meilleure", true), ("plus belle", true), ("plus luxueuse", true), ("pricier", true), ("fanciest", true),
    ]);

    public static string? Read(Scan scan)
    {
        if (scan.Pending is not { Options.Count: > 0 } pending) return null;
        if (pending.Expects == Expectation.YesOrNo) return ByWholeName(scan, pending.Options);
        if (scan.Tokens.Length > 60) return null;
        return ByWholeName(scan, pending.Options) ?? ByName(scan, pending.Options) ?? ByPlace(scan, pending.Options) ?? ByRank(scan, pending.Options);
    }

    /// <summary>The utterance is nothing but the option's name.</summary>
    private static string? ByWholeName(Scan scan, IReadOnlyList<AnswerOption> options)
    {
        var said = string.Join(' ', scan.Tokens.Where(token => token.Kind != TokenKind.Mark).Select(token => token.Text));
        if (said.Length == 0 || scan.Tokens[^1].IsMark('?')) return null;
        var found = options.Where(option => option.SaidAs.Any(name => Tokenizer.Plain(name) == said)).ToArray();
        return found.Length == 1 ? found[0].Id : null;
    }

    /// <summary>Words that only one option is called by; the longest name said in full wins.</summary>
    private static string? ByName(Scan scan, IReadOnlyList<AnswerOption> options)
    {
        var best = 0;
        string? chosen = null;
        foreach (var option in options)
        {
            var score = option.SaidAs.Max(name => Score(scan, name));
            if (score == best) chosen = score == 0 ? null : chosen is null ? option.Id : null;
            if (score <= best) continue;
            best = score;
            chosen = option.Id;
        }

        return chosen ?? (best == 0 ? ByWord(scan, options) : null);
    }

    /// <summary>How many telling letters of a name stand in the utterance, all of them in a row; 0 when not.</summary>
    private static int Score(Scan scan, string name)
    {
        var words = Tokenizer.Cut(name).Where(token => token.Kind != TokenKind.Mark).Select(token => token.Text).ToArray();
        var telling = words.Where(word => !Small.Contains(word)).Sum(word => word.Length);
        if (telling == 0) return 0;
        for (var at = 0; at + words.Length <= scan.Tokens.Length; at++)
        {
            if (IsRefused(scan, at)) continue;
            var fits = true;
            for (var i = 0; i < words.Length && fits; i++) fits = IsLike(scan.Tokens[at + i].Text, words[i]);
            if (fits) return telling;
        }

        return 0;
    }

    private static string? ByWord(Scan scan, IReadOnlyList<AnswerOption> options)
    {
        string? chosen = null;
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            var word = scan.Word(at);
            if (scan.Tokens[at].Kind != TokenKind.Word || word.Length < 3 || Small.Contains(word) || IsRefused(scan, at)) continue;
            var named = options.Where(option => option.SaidAs.Any(name => Tokenizer.Cut(name).Any(token => token.Kind == TokenKind.Word && !Small.Contains(token.Text) && IsLike(word, token.Text)))).ToArray();
            if (named.Length != 1) continue;
            if (chosen is not null && chosen != named[0].Id) return null;
            chosen = named[0].Id;
        }

        return chosen;
    }

    private static string? ByPlace(Scan scan, IReadOnlyList<AnswerOption> options)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        var numbered = -1;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (IsRefused(scan, at)) continue;
            if (Places.TryMatch(tokens, at, out var place, out _) && IsPlace(scan, at)) return At(options, place < 0 ? options.Count - 1 : place);
            if (!NumberGrammar.TryRead(tokens, at, scan.Tongue.Numbers, out var number)) continue;
            if (number.Ordinal && IsPlace(scan, number.Next - 1)) return At(options, number.Count - 1);
            var led = scan.Word(at - 1) is "option" or "number" or "choice" or "numero" or "no" or "n" or "#" or "°" or "choix" or "nr" or "room" or "chambre" && number.Count <= options.Count;
            if (led) return At(options, number.Count - 1);
            if (!number.Article && IsAlone(scan, at, number.Next)) numbered = number.Count;
            at = number.Next - 1;
        }

        return numbered > 0 ? At(options, numbered - 1) : null;
    }

    /// <summary>"the second one", "la première": not "the first night" or "the second of June".</summary>
    private static bool IsPlace(Scan scan, int at)
    {
        if (scan.Owner(at) is SpanKind.Date or SpanKind.Time or SpanKind.Duration && !(scan.Tokens.Length <= 4)) return false;
        return scan.Word(at + 1) is "" or "one" or "option" or "choice" or "please" or "room" or "offer" or "," or "." or "!" or "svp" or "s" or "chambre" or "offre" or "proposition" or "choix" or "sil" or "then" or "is" or "looks" or "sounds" or "me" or "will" or "would" or "rate" or "price" or "tarif" or "if" or "thanks" or "merci" or "stp" or "pls" or "and" or "with" or "for" or "mentioned" or "st" or "nd";
    }

    private static bool IsAlone(Scan scan, int from, int to)
    {
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            if (at >= from && at < to) continue;
            if (scan.Tokens[at].Kind != TokenKind.Mark && !Small.Contains(scan.Word(at))) return false;
        }

        return !scan.Tokens[^1].IsMark('?');
    }

    private static string? ByRank(Scan scan, IReadOnlyList<AnswerOption> options)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!Ranks.TryMatch(tokens, at, out var high, out _) || IsRefused(scan, at)) continue;
            if (tokens[^1].IsMark('?') || scan.Word(at - 1) is "something" or "anything" or "any" or "chose" or "de" or "a" or "une" or "un" or "too" or "trop") return null;
            var ranked = options.Where(option => option.Rank is not null).OrderBy(option => option.Rank).ToArray();
            if (ranked.Length < 2) return null;
            // Of several at the same price the one shown first: the house put it there.
            var rank = high ? ranked[^1].Rank : ranked[0].Rank;
            return ranked.First(option => option.Rank == rank).Id;
        }

        return null;
    }

    private static string? At(IReadOnlyList<AnswerOption> options, int place) => (uint)place < (uint)options.Count ? options[place].Id : null;

    private static bool IsRefused(Scan scan, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            if (scan.Word(i) is "not" or "pas" or "except" or "sauf" or "dont" or "sans" or "without" or "than") return true;
            if (!Small.Contains(scan.Word(i))) return false;
        }

        return false;
    }

    private static bool IsLike(string said, string word)
    {
        if (said == word) return true;
        if (said is "tarif" or "tarifs") return false; // A rate, never a misspelt "tardif".
        if (word.Length < 4 || said.Length < 4 || (word.Length == 4 && said[0] != word[0])) return false;
        return EditDistance.Within(said, word, word.Length >= 8 ? 2 : 1);
    }
}
