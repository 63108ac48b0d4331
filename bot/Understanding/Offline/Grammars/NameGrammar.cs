using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Names: after "my name is" or "au nom de", after a title, spelled, or alone when they were asked for.</summary>
internal static class NameGrammar
{
    private const int MostWords = 6;

    public static void Read(Scan scan)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        var asked = scan.Expects == Expectation.Name;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!scan.IsFree(at) || !NameWords.Leads.TryMatch(tokens, at, out var part, out var from)) continue;
            if (part == NamePart.Title && tokens[at].Text is "m" && !tokens[at].Capital) continue;
            var next = ReadAfter(scan, at, from, part, asked);
            if (next > from) at = next - 1;
        }

        ReadSpelled(scan, asked);
        if (scan.Facts.FirstName is null && scan.Facts.LastName is null) ReadBeforeContact(scan);
        if ((asked || scan.Facts.Code is not null) && scan.Facts.FirstName is null && scan.Facts.LastName is null) ReadAlone(scan);
    }

    /// <summary>"Claire Martin, claire@example.com": capitals that stand right before an address or a number to reach them at.</summary>
    private static void ReadBeforeContact(Scan scan)
    {
        if (scan.Facts.Email is null && scan.Facts.Phone is null) return;
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            if (!scan.IsFree(at) || !scan.Tokens[at].Capital || (at > 0 && scan.Tokens[at - 1].Kind != TokenKind.Mark)) continue;
            if (!TryName(scan, at, strong: true, out var name, out var next) || name.Count is < 2 or > 4) continue;
            var contact = next < scan.Tokens.Length && scan.Tokens[next].IsMark(',') ? next + 1 : next;
            if (contact >= scan.Tokens.Length || scan.IsFree(contact)) continue;
            Take(scan, name, NamePart.Full, at, next);
            return;
        }
    }

    private static int ReadAfter(Scan scan, int at, int from, NamePart part, bool asked)
    {
        var title = part == NamePart.Title;
        while (from < scan.Tokens.Length && scan.Tokens[from].Text is ":" or "." or "," or "is" or "est" or "c" && from < at + 6)
        {
            if (scan.Word(from) is "c" && scan.Word(from + 1) is not "est") break;
            from++;
        }

        if (NameWords.Leads.TryMatch(scan.Tokens, from, out var inner, out var after) && inner is NamePart.Title)
        {
            title = true;
            from = after;
            if (scan.Word(from) == ".") from++;
        }

        if (scan.Word(from) is "ma" or "mon" or "my" && PartyWords.Of(scan.Tongue).Persons.ContainsKey(scan.Word(from + 1)) && scan.Word(from + 2) is "," or "is" or "est") from += 3;
        if (!TryName(scan, from, strong: part is not NamePart.Weak || title, out var name, out var next)) return at;
        if (part == NamePart.Weak && !title && !IsLikely(scan, from, name, next, asked)) return at;
        if (part is NamePart.Full && scan.Word(at) is "for" or "booking" or "reservation" or "reserved" or "its" or "it" or "c" or "name" or "nom" or "under" or "le" or "the" or "names" && !IsLikely(scan, from, name, next, asked)) return at;
        Take(scan, name, title && part is not NamePart.First ? NamePart.Title : part, from, next);
        return next;
    }

    /// <summary>"this is Marie": written with a capital, or a given name that everybody knows.</summary>
    private static bool IsLikely(Scan scan, int from, List<string> name, int next, bool asked)
    {
        var capital = scan.Tokens[from].Capital && !scan.Text.Equals(scan.Text.ToUpperInvariant(), StringComparison.Ordinal);
        var given = NameWords.Given.Contains(scan.Word(from));
        if (asked && name.Count >= 1) return true;
        return capital ? name.Count <= 4 : given || scan.Word(next) is "speaking" or "calling" or "here";
    }

    private static bool TryName(Scan scan, int from, bool strong, out List<string> name, out int next)
    {
        name = [];
        next = from;
        if (from < scan.Tokens.Length && scan.Word(from).Length == 1 && SpellingGrammar.TryRead(scan, from, out var spelled) && spelled.Letters > 2) return false;
        while (next < scan.Tokens.Length && name.Count < MostWords)
        {
            var token = scan.Tokens[next];
            if (token.IsMark(',') && name.Count == 1 && IsInverted(scan, from, next))
            {
                name.Add(",");
                next++;
                continue;
            }

            if (token.IsMark('.') && name.Count > 0 && name[^1].Length == 1 && token.Joint == Joint.Tight)
            {
                next++;
                continue;
            }

            if (token.IsMark('\'') && next + 1 < scan.Tokens.Length && scan.Tokens[next + 1].Joint == Joint.Tight && name.Count > 0)
            {
                next++;
                continue;
            }

            if (token.Kind != TokenKind.Word || !scan.IsFree(next)) break;
            var particle = NameWords.Particles.Contains(token.Text);
            if (particle ? !IsParticle(scan, next, name.Count) : NameWords.Never.Contains(token.Text) && !(token.Capital && next > 0 && name.Count > 0 && token.Joint != Joint.Space)) break;
            if (!particle && token.Text.Length == 1 && (token.Joint == Joint.Apostrophe || !token.Capital)) break;
            var text = scan.Text[token.Start..token.End];
            if (name.Count > 0 && token.Joint is Joint.Hyphen or Joint.Apostrophe && name[^1] != ",") name[^1] += (token.Joint == Joint.Hyphen ? "-" : "'") + text;
            else name.Add(text);
            next++;
        }

        while (name.Count > 0 && (name[^1] == "," || NameWords.Particles.Contains(Tokenizer.Plain(name[^1]))) && !strong)
        {
            name.RemoveAt(name.Count - 1);
            next--;
        }

        return name.Count > 0 && name[0] != "," && name.Any(word => word.Length > 1);
    }

    /// <summary>"Dupont, Marie".</summary>
    private static bool IsInverted(Scan scan, int from, int comma)
    {
        if (comma + 1 >= scan.Tokens.Length) return false;
        var after = scan.Tokens[comma + 1];
        var alone = comma + 2 >= scan.Tokens.Length || scan.Tokens[comma + 2].Kind == TokenKind.Mark || scan.Tokens[comma + 2].Joint == Joint.Hyphen;
        return after.Kind == TokenKind.Word && alone && NameWords.Given.Contains(after.Text) && !NameWords.Never.Contains(after.Text) && !NameWords.Given.Contains(scan.Word(from));
    }

    private static bool IsParticle(Scan scan, int at, int soFar)
    {
        if (at + 1 >= scan.Tokens.Length || scan.Tokens[at + 1].Kind != TokenKind.Word) return soFar > 0 && scan.Word(at) is "le" or "la" && scan.Tokens[at].Capital;
        var next = scan.Tokens[at + 1];
        if (NameWords.Particles.Contains(next.Text)) return at + 2 < scan.Tokens.Length && scan.Tokens[at + 2].Kind == TokenKind.Word && !NameWords.Never.Contains(scan.Word(at + 2));
        if (NameWords.Never.Contains(next.Text)) return false;
        return next.Capital || scan.Tokens[at].Capital || (soFar > 0 && scan.Text == scan.Text.ToLowerInvariant() && scan.Word(at) is not ("of" or "e" or "y" or "do"));
    }

    private static void Take(Scan scan, List<string> name, NamePart part, int from, int to)
    {
        var (first, last) = NameParts.Divide(name, part);
        if (first is null && last is null) return;
        var span = scan.Claim(from, to, SpanKind.Name);
        scan.Entities.Add(new EntityMention(EntityKind.Name, string.Join(' ', new[] { first, last }.Where(piece => piece is not null)), span));
        scan.Facts = scan.Facts with { FirstName = first ?? scan.Facts.FirstName, LastName = last ?? scan.Facts.LastName };
    }

    /// <summary>Letters beat what was heard: they are the family name, or the given one when that was said.</summary>
    private static void ReadSpelled(Scan scan, bool asked)
    {
        for (var at = 0; at < scan.Tokens.Length; at++)
        {
            if (!scan.IsFree(at) || !SpellingGrammar.TryRead(scan, at, out var spelled)) continue;
            var letters = spelled.Text.Count(char.IsLetter);
            var hinted = asked || scan.Facts.LastName is not null || scan.Facts.FirstName is not null || IsSpelledOut(scan, at);
            if (letters < 2 || spelled.Text.Any(char.IsAsciiDigit) || (letters < 3 && !hinted) || (!hinted && scan.Tokens[at].Joint != Joint.Hyphen && letters < 4))
            {
                at = spelled.Next - 1;
                continue;
            }

            var name = NameParts.Title(spelled.Text);
            var span = scan.Claim(at, spelled.Next, SpanKind.Name);
            scan.Entities.Add(new EntityMention(EntityKind.Name, name, span));
            var given = IsGivenSpelled(scan, at, name);
            scan.Facts = given
                ? scan.Facts with { FirstName = name }
                : scan.Facts with { LastName = name, NameSpelled = true, FirstName = scan.Facts.LastName is null && IsHeard(scan.Facts.FirstName, name) ? null : scan.Facts.FirstName };
            at = spelled.Next - 1;
        }
    }

    private static bool IsHeard(string? heard, string spelled) => heard is not null && EditDistance.Within(Tokenizer.Plain(heard), Tokenizer.Plain(spelled), 2);

    private static bool IsGivenSpelled(Scan scan, int at, string name)
    {
        if (scan.Facts.FirstName is { } first && scan.Facts.LastName is not null && Tokenizer.Plain(first) == Tokenizer.Plain(name)) return true;
        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (scan.Word(i) is "prenom" or "firstname" or "forename" || (scan.Word(i) is "first" or "given" && scan.Word(i + 1) == "name")) return true;
        }

        return false;
    }

    private static bool IsSpelledOut(Scan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 5); i--)
        {
            if (scan.Word(i) is "spelled" or "spelt" or "spell" or "spelling" or "epelle" or "ecrit" or "epeler" or "thats" or "name" or "nom" or "surname") return true;
        }

        return false;
    }

    /// <summary>The whole answer is the name.</summary>
    private static void ReadAlone(Scan scan)
    {
        var from = 0;
        while (from < scan.Tokens.Length && (scan.Tokens[from].Kind == TokenKind.Mark || !scan.IsFree(from) || scan.Word(from) is "yes" or "oui" or "sure" or "its" or "it" or "s" or "c" or "est" or "euh" or "um" or "ok" or "okay" or "well" or "alors" or "bien" or "sur" or "of" or "course" or "that" or "is" or "hi" or "hello" or "bonjour" or "au" or "nom" || (scan.Word(from) is "de" or "and" or "et" && !scan.Tokens[from].Capital))) from++;
        if (from >= scan.Tokens.Length || scan.Tokens[^1].IsMark('?') || !TryName(scan, from, strong: false, out var name, out var next)) return;
        var rest = next;
        while (rest < scan.Tokens.Length && (scan.Tokens[rest].Kind == TokenKind.Mark || scan.Word(rest) is "please" or "svp" or "merci" or "thanks" or "thank" or "you" or "s" or "il" or "vous" or "plait" or "and" or "et" || !scan.IsFree(rest))) rest++;
        if (rest < scan.Tokens.Length || name.Count > 5) return;
        Take(scan, name, NamePart.Full, from, next);
    }
}
