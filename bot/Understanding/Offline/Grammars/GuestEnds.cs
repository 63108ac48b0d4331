namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>What may follow a number of guests that has no noun: "for two", "nous sommes cinq".</summary>
internal static class GuestEnds
{
    /// <summary>After a bare number of guests nothing counted may follow: "for two", not "for two rooms" or "for 2 June".</summary>
    public static bool Follows(Scan scan, int at, bool sure)
    {
        if (at >= scan.Tokens.Length) return true;
        var token = scan.Tokens[at];
        if (!scan.IsFree(at)) return token.Joint == Joint.Space;
        if (token.Joint is Joint.Tight && token.Kind != TokenKind.Mark) return false;
        if (token.Kind == TokenKind.Mark) return token.Text is "," or "." or "?" or "!" or ";" or ")" or "-" or "+" or "&" && !(token.Joint == Joint.Tight && at + 1 < scan.Tokens.Length && scan.Tokens[at + 1].Kind == TokenKind.Digits && scan.Tokens[at + 1].Joint == Joint.Tight);
        if (token.Kind == TokenKind.Digits) return sure;
        return PartyEnds.Contains(token.Text) && !LeadsToCount(scan, at);
    }

    /// <summary>"for 5 to 7 nights", "pour 2 ou 3 nuits": the number before is counted by what follows.</summary>
    private static bool LeadsToCount(Scan scan, int at)
    {
        if (scan.Word(at) is not ("to" or "or" or "a" or "ou" or "and" or "et")) return false;
        if (!NumberGrammar.TryRead(scan.Tokens, at + 1, scan.Tongue.Numbers, out var number) || number.Article) return false;
        return scan.Tongue.Units.ContainsKey(scan.Word(number.Next)) || scan.Word(number.Next) is "room" or "rooms" or "chambre" or "chambres" || (scan.Word(at) is "to" && scan.Word(number.Next) is "pm" or "am" or ":");
    }

    private static readonly HashSet<string> PartyEnds =
    [
        "from", "to", "for", "on", "in", "with", "and", "please", "this", "next", "at", "starting", "arriving", "until", "one", "but", "including", "incl", "plus", "staying", "tonight", "tomorrow", "if", "near", "or", "checking", "thanks", "is", "are", "total", "altogether", "no", "as", "we", "i", "my", "pls", "preferably", "coming", "who", "would", "that", "by", "between", "during", "so", "all", "us", "around", "over", "because", "ideally", "dont", "not", "sorry", "two", "both", "having", "wait", "actually",
        "du", "de", "pour", "le", "avec", "et", "a", "au", "en", "svp", "s", "sil", "dont", "ce", "cette", "la", "des", "dans", "mais", "ou", "stp", "pendant", "plus", "jusqu", "merci", "demain", "vendredi", "samedi", "dimanche", "lundi", "mardi", "mercredi", "jeudi", "aujourdhui", "sur", "si", "c", "nous", "on", "je", "entre", "arrivee", "a", "sans", "personnes", "non", "pardon", "au", "total", "environ", "possible", "plutot", "comprenant", "qui", "les", "il", "d", "finalement", "incluant", "tous",
    ];
}
