using System.Text;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Spelled input: "W-H-I-T-E", "double L", "B as in Bravo", "M comme Marie", "accent aigu", "tiret", the alphabet of radio operators.</summary>
internal static class SpellingGrammar
{
    private static readonly Dictionary<string, char> Radio = Table("alpha=A alfa=A bravo=B charlie=C delta=D echo=E foxtrot=F golf=G hotel=H india=I juliet=J juliett=J kilo=K lima=L mike=M november=N oscar=O papa=P quebec=Q romeo=R sierra=S tango=T uniform=U victor=V whiskey=W whisky=W xray=X yankee=Y zulu=Z");

    private static readonly Dictionary<string, char> EnglishNames = Table("bee=B cee=C see=C sea=C dee=D ee=E ef=F eff=F gee=G aitch=H haitch=H jay=J kay=K el=L ell=L em=M en=N oh=O pee=P cue=Q queue=Q are=R ar=R ess=S es=S tee=T tea=T you=U vee=V ex=X why=Y wye=Y zed=Z zee=Z");

    private static readonly Dictionary<string, char> FrenchNames = Table("be=B ce=C de=D effe=F ge=G ache=H hache=H ji=J ka=K elle=L emme=M enne=N pe=P ku=Q cu=Q erre=R esse=S te=T ve=V ixe=X zede=Z");

    public static bool TryRead(Scan scan, int at, out SpelledText spelled)
    {
        var text = new StringBuilder();
        var letters = 0;
        var next = at;
        while (next < scan.Tokens.Length && scan.IsFree(next) && letters < 60)
        {
            if (letters > 0 && IsSeparator(scan, next) && next + 1 < scan.Tokens.Length)
            {
                if (!TryLetter(scan, next + 1, letters, out _, out _)) break;
                next++;
                continue;
            }

            if (letters > 0 && TrySign(scan, next, text, out var after))
            {
                next = after;
                continue;
            }

            if (!TryLetter(scan, next, letters, out var said, out after)) break;
            text.Append(said);
            letters += said.Length;
            next = after;
        }

        spelled = new SpelledText(text.ToString().TrimEnd('-', '\'', ' '), letters, next);
        return letters >= 2;
    }

    private static bool IsSeparator(Scan scan, int at) => scan.Tokens[at].Text is "," or "." or "-" or "/" or "·";

    /// <summary>A hyphen, an apostrophe, a space or an accent that was spoken.</summary>
    private static bool TrySign(Scan scan, int at, StringBuilder text, out int next)
    {
        next = at + 1;
        switch (scan.Word(at))
        {
            case "tiret" or "hyphen" or "dash":
                text.Append('-');
                return true;
            case "trait" when scan.Word(at + 1) == "d" && scan.Word(at + 2) == "union":
                text.Append('-');
                next = at + 3;
                return true;
            case "apostrophe":
                text.Append('\'');
                return true;
            case "espace" or "space":
                text.Append(' ');
                return true;
            case "majuscule" or "minuscule" or "capital" or "uppercase" or "lowercase":
                return true;
        }

        var from = scan.Word(at) is "e" && scan.Word(at + 1) is "accent" ? at + 1 : at;
        if (from > at) text.Append('E');
        var word = scan.Word(from) is "accent" or "with" or "avec" or "un" ? scan.Word(from + 1) is "accent" ? from + 2 : from + 1 : from;
        var mark = scan.Word(word) switch
        {
            "aigu" or "aigue" or "acute" => '\u0301',
            "grave" => '\u0300',
            "circonflexe" or "circumflex" => '\u0302',
            "trema" or "umlaut" or "diaeresis" => '\u0308',
            "cedille" or "cedilla" => '\u0327',
            _ => ' ',
        };
        if (mark == ' ' || text.Length == 0) return false;
        var accented = $"{text[^1]}{mark}".Normalize(NormalizationForm.FormC);
        text.Length--;
        text.Append(accented);
        next = word + 1;
        return true;
    }

    private static bool TryLetter(Scan scan, int at, int soFar, out string said, out int next)
    {
        said = "";
        next = at;
        if ((uint)at >= (uint)scan.Tokens.Length || !scan.IsFree(at)) return false;
        var repeat = 1;
        if (scan.Word(at) is "double" or "triple" || (scan.Tongue.IsFrench && scan.Word(at) is "deux" && scan.Word(at + 1).Length == 1 && scan.Tokens[at + 1].Kind == TokenKind.Word))
        {
            repeat = scan.Word(at) == "triple" ? 3 : 2;
            at++;
            if (repeat == 2 && scan.Word(at) is "u" or "v" && IsW(scan, at))
            {
                said = "W";
                next = After(scan, at + 1, 'W');
                return true;
            }
        }

        if (!TryOne(scan, at, soFar, out var letter, out next)) return false;
        next = After(scan, next, letter);
        said = new string(letter, repeat);
        return true;
    }

    private static bool IsW(Scan scan, int at) => scan.Tongue.IsFrench ? scan.Word(at) == "v" : scan.Word(at) == "u";

    private static bool TryOne(Scan scan, int at, int soFar, out char letter, out int next)
    {
        letter = ' ';
        next = at + 1;
        if ((uint)at >= (uint)scan.Tokens.Length) return false;
        var token = scan.Tokens[at];
        if (token.Kind == TokenKind.Digits && token.Text.Length == 1)
        {
            letter = token.Text[0];
            return soFar > 0 || at + 1 < scan.Tokens.Length;
        }

        if (token.Kind != TokenKind.Word) return false;
        if (token.Text.Length == 1 && token.End - token.Start == 1)
        {
            letter = char.ToUpperInvariant(scan.Text[token.Start]);
            if (letter == 'X' && scan.Word(at + 1) == "ray") next++;
            return char.IsLetter(letter) && !IsWordOfSentence(scan, at, soFar);
        }

        if (Radio.TryGetValue(token.Text, out letter)) return soFar > 0 || scan.Expects == Expectation.Code || (at + 1 < scan.Tokens.Length && Radio.ContainsKey(scan.Word(at + 1)));
        if (scan.Word(at) == "i" && scan.Word(at + 1) == "grec") return false;
        if (soFar < 1) return false;
        if (scan.Tongue.Numbers.TryWhole(scan.Tokens, at, out var digit) && digit.Next == at + 1 && digit.Count is >= 0 and <= 9 && !digit.Ordinal)
        {
            letter = (char)('0' + digit.Count);
            return true;
        }

        return soFar >= 2 && (scan.Tongue.IsFrench ? FrenchNames : EnglishNames).TryGetValue(token.Text, out letter) && IsBetweenLetters(scan, at);
    }

    /// <summary>"a" and "I" are words unless letters stand beside them.</summary>
    private static bool IsWordOfSentence(Scan scan, int at, int soFar)
    {
        if (scan.Expects == Expectation.Code && scan.Tokens[at].Joint != Joint.Apostrophe && scan.Word(at) is not ("a" or "i")) return false;
        var joined = scan.Tokens[at].Joint == Joint.Hyphen || (at + 1 < scan.Tokens.Length && scan.Tokens[at + 1].Joint == Joint.Hyphen);
        if (joined || soFar > 0) return scan.Tokens[at].Joint == Joint.Apostrophe && soFar == 0;
        if (scan.Tokens[at].Joint is Joint.Tight or Joint.Apostrophe) return true;
        var next = scan.Word(at + 1);
        if (at + 1 < scan.Tokens.Length && scan.Tokens[at + 1].Joint is Joint.Apostrophe or Joint.Tight && scan.Tokens[at + 1].Kind != TokenKind.Mark) return true;
        return !(next.Length == 1 && next is not ("a" or "i") || next is "as" or "for" or "like" or "comme" or "double" or "accent" or "." or "," || Radio.ContainsKey(next));
    }

    private static bool IsBetweenLetters(Scan scan, int at) => scan.Word(at + 1).Length is 0 or 1 || scan.Word(at + 1) is "double" || FrenchNames.ContainsKey(scan.Word(at + 1)) || EnglishNames.ContainsKey(scan.Word(at + 1));

    /// <summary>Skips "as in Bravo", "comme Marie", when the word begins with the letter.</summary>
    private static int After(Scan scan, int at, char letter)
    {
        var word = scan.Word(at) switch
        {
            "as" when scan.Word(at + 1) is "in" => at + 2,
            "like" or "for" or "comme" or "as" => at + 1,
            "pour" => at + 1,
            _ => -1,
        };
        if (word < 0 || word >= scan.Tokens.Length) return at;
        if (scan.Word(word) is "in" or "dans") word++;
        if (scan.Word(word).Length < 2) return at;
        var begins = Folding.Fold(letter);
        return scan.Word(word).StartsWith(begins, StringComparison.Ordinal) ? word + 1 : at;
    }

    private static Dictionary<string, char> Table(string words) =>
        words.Split(' ').ToDictionary(pair => pair[..^2], pair => pair[^1], StringComparer.Ordinal);
}
