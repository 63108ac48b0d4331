using System.Text;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>E-mail addresses, typed or spoken ("marie dot dupont at example dot com", "arobase", "tiret"); one without its @ is not accepted.</summary>
internal static class EmailGrammar
{
    private const int LongestPart = 24;

    public static void Read(Scan scan)
    {
        for (var at = 1; at + 1 < scan.Tokens.Length; at++)
        {
            if (!IsAt(scan, at, out var after) || !scan.IsFree(at)) continue;
            if (!TryDomain(scan, after, out var domain, out var end)) continue;
            if (!TryLocal(scan, at, out var local, out var start)) continue;
            var address = $"{local}@{domain}";
            if (address.Length > 254 || local.StartsWith('.') || local.EndsWith('.') || address.Contains("..", StringComparison.Ordinal)) continue;
            var span = scan.Claim(start, end, SpanKind.Email);
            scan.Entities.Add(new EntityMention(EntityKind.Email, address, span));
            scan.Facts = scan.Facts with { Email = address };
            at = end;
        }
    }

    private static bool IsAt(Scan scan, int at, out int after)
    {
        after = at + 1;
        switch (scan.Word(at))
        {
            case "@" or "arobase" or "arobas" or "arrobase" or "arobaze" or "arrobas":
                return true;
            case "at":
                if (scan.Word(after) is "sign" or "symbol") after++;
                return true;
            case "a" when scan.Word(after) is "commercial" or "rond":
                after++;
                return true;
            case "chez":
                return scan.Tongue.IsFrench;
            default:
                return false;
        }
    }

    private static bool TryDomain(Scan scan, int at, out string domain, out int end)
    {
        var text = new StringBuilder();
        var dots = 0;
        end = at;
        domain = "";
        for (var next = at; next < scan.Tokens.Length && next < at + LongestPart;)
        {
            if (!TryPiece(scan, next, out var piece, out var after)) break;
            if (text.Length > 0 && text[^1] is not ('.' or '-') && !IsGlued(scan, next, text)) break;
            text.Append(piece);
            end = after;
            if (!TryMark(scan, after, tightOnly: false, out var mark, out var following) || mark is '_' or '+' || !TryPiece(scan, following, out _, out _))
            {
                next = after;
                if (after < scan.Tokens.Length && IsGlued(scan, after, text)) continue;
                break;
            }

            text.Append(mark);
            if (mark == '.') dots++;
            next = following;
        }

        domain = text.ToString();
        var top = domain.LastIndexOf('.');
        return dots > 0 && top > 0 && domain.Length - top > 2 && domain[(top + 1)..].All(char.IsAsciiLetter);
    }

    private static bool TryLocal(Scan scan, int at, out string local, out int start)
    {
        var parts = new List<string>();
        start = at;
        local = "";
        var typed = scan.Tokens[at] is { Kind: TokenKind.Mark, Joint: Joint.Tight };
        for (var last = at - 1; last >= 0 && last >= at - LongestPart;)
        {
            if (scan.Tokens[last].Kind == TokenKind.Mark && TryMarkBack(scan, last, out var tight, out var tightStart) && start == at && tight is '_')
            {
                parts.Add("_");
                start = last = tightStart;
                last--;
                continue;
            }

            if (scan.Tokens[last].Kind == TokenKind.Mark || !scan.IsFree(last)) break;
            if (parts.Count > 0 && parts[^1] is not ("." or "_" or "-" or "+") && !IsSpelled(scan, last, typed)) break;
            parts.Add(scan.Tokens[last].Text);
            start = last;
            if (start < at && scan.Tokens[start].Joint == Joint.Hyphen)
            {
                parts.Add("-");
                last--;
                continue;
            }

            if (last > 0 && (!typed || scan.Tokens[last].Joint == Joint.Tight || scan.Word(last - 1) is "dot" or "point") && TryMarkBack(scan, last - 1, out var mark, out var markStart) && markStart > 0 && scan.Tokens[markStart - 1].Kind != TokenKind.Mark)
            {
                parts.Add(mark.ToString());
                last = markStart - 1;
                continue;
            }

            last--;
        }

        if (parts.Count == 0) return false;
        parts.Reverse();
        local = string.Concat(parts).TrimStart('-', '+');
        return local.Length > 0;
    }

    private static bool TryPiece(Scan scan, int at, out string piece, out int after)
    {
        piece = "";
        after = at + 1;
        if ((uint)at >= (uint)scan.Tokens.Length || scan.Tokens[at].Kind == TokenKind.Mark) return false;
        piece = (scan.Tokens[at].Joint == Joint.Hyphen ? "-" : "") + scan.Word(at);
        return piece.All(char.IsAsciiLetterOrDigit) || piece[0] == '-';
    }

    private static bool IsGlued(Scan scan, int at, StringBuilder text) =>
        scan.Tokens[at].Joint is Joint.Tight or Joint.Hyphen && scan.Tokens[at].Kind != TokenKind.Mark
            || (scan.Tokens[at].Kind == TokenKind.Word && scan.Word(at).Length == 1 && text.Length == 1);

    /// <summary>Letters and digits said one by one belong together, and digits to the word before them.</summary>
    private static bool IsSpelled(Scan scan, int at, bool typed)
    {
        var next = scan.Tokens[at + 1];
        if (next.Joint is Joint.Tight) return true;
        if (typed) return false;
        if (scan.Tokens[at].Kind == TokenKind.Digits || next.Kind == TokenKind.Digits) return !IsCarrier(scan.Word(at));
        return scan.Word(at).Length == 1 && next.Text.Length == 1 && scan.Word(at) is not ("a" or "i" or "y");
    }

    private static bool IsCarrier(string word) => word is "is" or "est" or "email" or "mail" or "address" or "adresse" or "c" or "its" or "to" or "a" or "at" or "on" or "room" or "chambre";

    private static bool TryMark(Scan scan, int at, bool tightOnly, out char mark, out int after)
    {
        after = at + 1;
        mark = ' ';
        if ((uint)at >= (uint)scan.Tokens.Length) return false;
        var token = scan.Tokens[at];
        if (token.Kind == TokenKind.Mark)
        {
            mark = token.Text[0];
            return mark is '.' or '_' or '-' or '+' && token.Joint == Joint.Tight && after < scan.Tokens.Length && scan.Tokens[after].Joint == Joint.Tight;
        }

        if (tightOnly) return false;
        (mark, after) = (token.Text, scan.Word(at + 1)) switch
        {
            ("dot" or "point" or "period" or "pt", _) => ('.', at + 1),
            ("underscore" or "underscored", _) => ('_', at + 1),
            ("tiret", "bas") or ("under", "score") => ('_', at + 2),
            ("dash" or "hyphen" or "tiret", _) => ('-', at + 1),
            ("trait", "d") when scan.Word(at + 2) == "union" => ('-', at + 3),
            ("plus", _) => ('+', at + 1),
            _ => (' ', at),
        };
        return mark != ' ';
    }

    private static bool TryMarkBack(Scan scan, int at, out char mark, out int start)
    {
        for (start = at; start >= Math.Max(0, at - 2); start--)
        {
            if (TryMark(scan, start, tightOnly: false, out mark, out var after) && after == at + 1) return true;
        }

        start = at;
        if (scan.Tokens[at].IsMark('_') && scan.Tokens[at].Joint == Joint.Tight)
        {
            mark = '_';
            return true;
        }

        mark = ' ';
        return false;
    }
}
