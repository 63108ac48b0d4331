using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Confirmation codes: eight letters and digits, typed in one piece, in groups, or spelled.</summary>
internal static class CodeGrammar
{
    public static void Read(Scan scan)
    {
        var asked = scan.Expects == Expectation.Code;
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            if (!scan.IsFree(at) || scan.Tokens[at].Kind == TokenKind.Mark) continue;
            if (!TryTyped(scan, at, asked, out var code, out var next) && !TrySpelled(scan, at, asked, out code, out next)) continue;
            var span = scan.Claim(at, next, SpanKind.Code);
            scan.Entities.Add(new EntityMention(EntityKind.Code, code, span));
            scan.Facts = scan.Facts with { Code = code };
            return;
        }
    }

    private static bool TryTyped(Scan scan, int at, bool asked, out string code, out int next)
    {
        code = "";
        next = at;
        if (at > 0 && scan.Tokens[at].Joint is Joint.Tight && scan.Tokens[at - 1].Kind != TokenKind.Mark) return false;
        var groups = 0;
        while (next < scan.Tokens.Length && scan.IsFree(next) && code.Length < ConfirmationCode.Length)
        {
            var token = scan.Tokens[next];
            if (token.Kind == TokenKind.Mark || token.End - token.Start != token.Text.Length) break;
            if (token.Joint != Joint.Tight || next == at) groups++;
            code += token.Text.ToUpperInvariant();
            next++;
        }

        if (code.Length != ConfirmationCode.Length || !code.All(char.IsAsciiLetterOrDigit)) return false;
        if (next < scan.Tokens.Length && scan.Tokens[next].Joint == Joint.Tight && scan.Tokens[next].Kind != TokenKind.Mark) return false;
        if (groups > 2 && !(asked || IsAnnounced(scan, at))) return false;
        return IsCode(scan, at, next, code, groups, asked);
    }

    private static bool IsCode(Scan scan, int at, int next, string code, int groups, bool asked)
    {
        var digits = code.Count(char.IsAsciiDigit);
        var mixed = digits > 0 && digits < code.Length;
        var announced = asked || IsAnnounced(scan, at);
        if (groups == 1)
        {
            if (mixed) return announced || (ConfirmationCode.IsWellFormed(code) && !IsDated(scan, at, next));
            if (digits == code.Length) return announced;
            var written = scan.Words(at, next);
            return announced && (written == written.ToUpperInvariant() || asked && ConfirmationCode.IsWellFormed(code) && !IsWordy(scan, at));
        }

        var capitals = scan.Words(at, next);
        if (mixed && !asked && IsDated(scan, at, next)) return false;
        if (mixed) return asked || (announced && (groups == 2 || capitals == capitals.ToUpperInvariant())) || (ConfirmationCode.IsWellFormed(code) && capitals == capitals.ToUpperInvariant());
        return announced && capitals == capitals.ToUpperInvariant() && digits < code.Length;
    }

    private static bool IsWordy(Scan scan, int at) => scan.Tokens.Length > 4 || scan.Word(at) is "tomorrow" or "thursday" or "saturday" or "november" or "december";

    private static bool IsDated(Scan scan, int at, int next)
    {
        for (; at < next; at++)
        {
            if (scan.Tongue.Months.TryExact(scan.Word(at), out _) || scan.Tongue.Units.ContainsKey(scan.Word(at)) || PartyWords.Of(scan.Tongue).Persons.ContainsKey(scan.Word(at))) return true;
        }

        return false;
    }

    private static bool TrySpelled(Scan scan, int at, bool asked, out string code, out int next)
    {
        code = "";
        next = at;
        if (!asked && !IsAnnounced(scan, at)) return false;
        if (!SpellingGrammar.TryRead(scan, at, out var spelled)) return false;
        code = string.Concat(spelled.Text.Where(char.IsAsciiLetterOrDigit));
        next = spelled.Next;
        return code.Length == ConfirmationCode.Length;
    }

    private static bool IsAnnounced(Scan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 7); i--)
        {
            if (scan.Word(i) is "code" or "confirmation" or "reference" or "ref" or "reservation" or "booking" or "number" or "numero" or "dossier" or "confirmacion" or "resa") return true;
        }

        return false;
    }
}
