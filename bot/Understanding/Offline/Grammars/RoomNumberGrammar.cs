using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>The room of a guest in the house: "room 204", "chambre numéro 12", "I'm in 305", "room two oh four".</summary>
internal static class RoomNumberGrammar
{
    private static readonly PhraseTable<bool> Leads = new(
    [
        ("room", true), ("room number", true), ("room no", true), ("room nr", true), ("room is", true), ("room number is", true), ("rm", true), ("my room is", true), ("suite number", true), ("my room number is", true), ("room s", true), ("apartment", true),
        ("chambre", true), ("chambre numero", true), ("chambre n°", true), ("chambre n", true), ("chambre no", true), ("chbre", true), ("ch", true), ("ma chambre est la", true), ("chambre est la", true), ("numero de chambre", true), ("chambre c'est la", true), ("chambre c'est le", true), ("numero de chambre est le", true),
        ("i'm in", false), ("im in", false), ("i am in", false), ("we are in", false), ("were in", false), ("we re in", false), ("this is", false), ("calling from", false), ("staying in", false), ("guest in", false), ("in number", false), ("je suis dans la", false), ("je suis a la", false), ("je suis au", false), ("je suis en", false), ("nous sommes dans la", false), ("nous sommes au", false), ("nous sommes a la", false), ("on est dans la", false), ("on est au", false), ("on est a la", false), ("la", false), ("to", false), ("pour la", false), ("in", false), ("c'est la", false), ("for", false),
    ]);

    public static void Read(Scan scan)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!scan.IsFree(at) || !Leads.TryMatch(tokens, at, out var sure, out var from)) continue;
            if (scan.Word(from) is "#" or ":" or "°" or "number" or "numero") from++;
            if (from < tokens.Length && scan.IsFree(from) && TryNumber(scan, from, sure, out var number, out var next) && IsFreeAfter(scan, next, number))
            {
                Add(scan, from, next, number);
                at = next - 1;
            }
        }

        if (scan.Expects == Expectation.RoomNumber && scan.Facts.RoomNumber is null) ReadAlone(scan);
    }

    private static void ReadAlone(Scan scan)
    {
        for (var at = 0; at < scan.Tokens.Length && at < 8; at++)
        {
            if (!scan.IsFree(at) || !TryNumber(scan, at, sure: true, out var number, out var next)) continue;
            Add(scan, at, next, number);
            return;
        }
    }

    private static void Add(Scan scan, int from, int to, string number)
    {
        var span = scan.Claim(from, to, SpanKind.RoomNumber);
        scan.Entities.Add(new EntityMention(EntityKind.RoomNumber, number, span));
        scan.Facts = scan.Facts with { RoomNumber = number };
    }

    private static bool TryNumber(Scan scan, int at, bool sure, out string number, out int next)
    {
        number = "";
        next = at;
        var token = scan.Tokens[at];
        if (token.Kind == TokenKind.Digits)
        {
            if (token.Text.Length > 4 || (!sure && token.Text.Length != 3)) return false;
            number = token.Text;
            next = at + 1;
            if (next < scan.Tokens.Length && scan.Tokens[next] is { Kind: TokenKind.Word, Joint: Joint.Tight, Text.Length: 1 } letter && letter.Text is "a" or "b" or "c" or "d" or "e")
            {
                number += scan.Tokens[next].Text.ToUpperInvariant();
                next++;
            }

            return true;
        }

        if (!sure || token.Kind != TokenKind.Word) return false;
        while (next < scan.Tokens.Length && number.Length < 4)
        {
            if (!scan.Tongue.IsFrench && scan.Word(next) is "oh" or "o")
            {
                number += "0";
                next++;
                continue;
            }

            if (!scan.Tongue.Numbers.TryWhole(scan.Tokens, next, out var said) || said.Ordinal || said.Article || said.Count is < 0 or > 9999) break;
            number += said.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            next = said.Next;
        }

        return number.Length is >= 1 and <= 4;
    }

    /// <summary>"room 2 adults" or "chambre 12 juin" names no room.</summary>
    private static bool IsFreeAfter(Scan scan, int at, string number)
    {
        if (at >= scan.Tokens.Length) return true;
        var token = scan.Tokens[at];
        if (token.Kind == TokenKind.Mark) return token.Text is "," or "." or "?" or "!" or ")" or ";" or "'" && !(token.Joint == Joint.Tight && at + 1 < scan.Tokens.Length && scan.Tokens[at + 1].Kind == TokenKind.Digits && scan.Tokens[at + 1].Joint == Joint.Tight);
        if (token.Joint is Joint.Tight or Joint.Hyphen || token.Kind == TokenKind.Digits) return false;
        if (scan.Tongue.Units.ContainsKey(token.Text) || scan.Tongue.Months.TryExact(token.Text, out _)) return false;
        if (PartyWords.Of(scan.Tongue).Persons.ContainsKey(token.Text)) return false;
        return token.Text is not ("to" or "au" or "bed" or "beds" or "lit" or "lits" or "x" or "euros" or "euro" or "dollars" or "pounds" or "h" or "pm" or "am" or "double" or "rooms" or "chambres" or "more" or "or" or "ou" or "th" or "nd" or "rd" or "st" or "jours" or "star" or "stars" or "grands" or "petits" or "small" or "single" or "twin" or "percent" or "minutes" or "towels" or "serviettes" or "of" or "pieces" or "places" or "young" or "little") || (token.Text is "to" && number.Length == 3);
    }
}
