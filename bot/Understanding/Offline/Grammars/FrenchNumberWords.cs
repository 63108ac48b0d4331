namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>French numbers in words, with the Belgian and Swiss tens: "quatre-vingt-dix-sept", "nonante-sept", "vingt et unième".</summary>
internal sealed class FrenchNumberWords : NumberWords
{
    private static readonly Dictionary<string, int> Small = new(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["un"] = 1, ["une"] = 1, ["deux"] = 2, ["trois"] = 3, ["quatre"] = 4, ["cinq"] = 5, ["six"] = 6,
        ["sept"] = 7, ["huit"] = 8, ["neuf"] = 9, ["dix"] = 10, ["onze"] = 11, ["douze"] = 12, ["treize"] = 13,
        ["quatorze"] = 14, ["quinze"] = 15, ["seize"] = 16,
    };

    private static readonly Dictionary<string, int> SmallOrdinals = new(StringComparer.Ordinal)
    {
        ["premier"] = 1, ["premiere"] = 1, ["unieme"] = 1, ["second"] = 2, ["seconde"] = 2, ["deuxieme"] = 2,
        ["troisieme"] = 3, ["quatrieme"] = 4, ["cinquieme"] = 5, ["sixieme"] = 6, ["septieme"] = 7, ["huitieme"] = 8,
        ["neuvieme"] = 9, ["dixieme"] = 10, ["onzieme"] = 11, ["douzieme"] = 12, ["treizieme"] = 13,
        ["quatorzieme"] = 14, ["quinzieme"] = 15, ["seizieme"] = 16,
    };

    private static readonly Dictionary<string, int> Tens = new(StringComparer.Ordinal)
    {
        ["vingt"] = 20, ["trente"] = 30, ["quarante"] = 40, ["cinquante"] = 50, ["soixante"] = 60,
        ["septante"] = 70, ["huitante"] = 80, ["octante"] = 80, ["nonante"] = 90,
    };

    private static readonly Dictionary<string, int> TensOrdinals = new(StringComparer.Ordinal)
    {
        ["vingtieme"] = 20, ["trentieme"] = 30, ["quarantieme"] = 40, ["cinquantieme"] = 50, ["soixantieme"] = 60,
        ["septantieme"] = 70, ["huitantieme"] = 80, ["nonantieme"] = 90, ["centieme"] = 100, ["millieme"] = 1000,
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["mille"] = 1e3m, ["mil"] = 1e3m, ["million"] = 1e6m, ["millions"] = 1e6m, ["milliard"] = 1e9m, ["milliards"] = 1e9m,
    };

    private static readonly Dictionary<string, int> Collectives = new(StringComparer.Ordinal)
    {
        ["dizaine"] = 10, ["dizaines"] = 10, ["douzaine"] = 12, ["douzaines"] = 12, ["quinzaine"] = 15, ["vingtaine"] = 20,
        ["trentaine"] = 30, ["quarantaine"] = 40, ["cinquantaine"] = 50, ["centaine"] = 100, ["centaines"] = 100,
        ["millier"] = 1000, ["milliers"] = 1000, ["huitaine"] = 8,
    };

    private static readonly Dictionary<string, decimal> Parts = new(StringComparer.Ordinal)
    {
        ["demi"] = 2, ["demie"] = 2, ["demis"] = 2, ["tiers"] = 3, ["quart"] = 4, ["quarts"] = 4,
        ["cinquiemes"] = 5, ["dixiemes"] = 10,
    };

    public override bool DecimalComma => true;

    public override bool IsMinus(string word) => word == "moins";

    public override bool IsOrdinalSuffix(string word) =>
        word is "er" or "ere" or "e" or "eme" or "ieme" or "nd" or "nde" or "re" or "emes" or "me";

    public override bool TryScale(string word, out decimal scale)
    {
        scale = word is "cent" or "cents" ? 100m : 0m;
        return scale > 0 || Scales.TryGetValue(word, out scale);
    }

    public override bool TryCollective(ReadOnlySpan<Token> tokens, int at, out NumberTerm number)
    {
        number = default;
        var next = at;
        var half = false;
        decimal count = 1;
        if (tokens[next].Text is "un" or "une")
        {
            next++;
        }
        else if (TryBelow100(tokens, next, out var times, out var after, out var ordinal) && !ordinal)
        {
            count = times;
            next = after;
        }

        if (next < tokens.Length && tokens[next].Text is "demi" or "demie")
        {
            half = true;
            next++;
        }

        if (next >= tokens.Length || !Collectives.TryGetValue(tokens[next].Text, out var of)) return false;
        next++;
        if (next < tokens.Length && tokens[next].Text is "de" or "d") next++;
        number = new NumberTerm(half ? of / 2m : count * of, Ordinal: false, next, Article: false, Written: false);
        return true;
    }

    public override bool TryFraction(ReadOnlySpan<Token> tokens, int at, out decimal fraction, out int next)
    {
        fraction = 0;
        next = at;
        if (at + 1 >= tokens.Length) return false;
        if (tokens[at].Text is "virgule" or "point") return NumberDigits.TryPoint(tokens, at + 1, this, out fraction, out next);
        if (tokens[at].Text != "et") return false;
        if (tokens[at + 1].Text is "demi" or "demie")
        {
            fraction = 0.5m;
            next = at + 2;
            return true;
        }

        if (at + 2 >= tokens.Length || !Small.TryGetValue(tokens[at + 1].Text, out var count)) return false;
        if (!Parts.TryGetValue(tokens[at + 2].Text, out var part) || count < 1 || count >= part) return false;
        fraction = count / part;
        next = at + 3;
        return true;
    }

    public override bool TryWhole(ReadOnlySpan<Token> tokens, int at, out NumberTerm number)
    {
        number = default;
        decimal total = 0;
        var next = at;
        var ordinal = false;
        var lastScale = decimal.MaxValue;
        while (next < tokens.Length && !ordinal)
        {
            var some = TryBelow1000(tokens, next, out var group, out var after, out ordinal);
            var from = some ? after : next;
            if (!ordinal && from < tokens.Length && Scales.TryGetValue(tokens[from].Text, out var scale) && scale < lastScale
                && (some || scale == 1e3m))
            {
                total += (some ? group : 1) * scale;
                lastScale = scale;
                next = from + 1;
                continue;
            }

            if (!some) break;
            total += group;
            next = after;
            break;
        }

        if (next == at) return false;
        var single = next == at + 1 ? tokens[at].Text : "";
        if (total is >= 1 and <= 9 && !ordinal && next == at + 1 && next < tokens.Length && Parts.TryGetValue(tokens[next].Text, out var part) && total < part)
        {
            number = new NumberTerm(total / part, Ordinal: false, next + 1, Article: false, Written: false);
            return true;
        }

        number = new NumberTerm(total, ordinal, next, Article: single is "un" or "une", Written: false);
        return true;
    }

    private static bool TryBelow1000(ReadOnlySpan<Token> tokens, int at, out int value, out int next, out bool ordinal)
    {
        var some = TryBelow100(tokens, at, out value, out next, out ordinal);
        if (ordinal) return some;
        var from = some ? next : at;
        if (from >= tokens.Length || value == 1 || tokens[from].Text is not ("cent" or "cents")) return some;
        value = (some ? value : 1) * 100;
        next = from + 1;
        if (TryBelow100(tokens, next, out var rest, out var after, out ordinal) && rest > 0)
        {
            value += rest;
            next = after;
        }

        return true;
    }

    private static bool TryBelow100(ReadOnlySpan<Token> tokens, int at, out int value, out int next, out bool ordinal)
    {
        value = 0;
        next = at;
        ordinal = false;
        if (at >= tokens.Length) return false;
        var word = tokens[at].Text;
        if (word == "quatre" && at + 1 < tokens.Length && tokens[at + 1].Text is "vingt" or "vingts" or "vingtieme")
        {
            value = 80;
            next = at + 2;
            ordinal = tokens[at + 1].Text == "vingtieme";
            if (!ordinal && TryBelow20(tokens, next, out var rest, out var after, out ordinal))
            {
                value += rest;
                next = after;
            }

            return true;
        }

        if (TensOrdinals.TryGetValue(word, out value))
        {
            next = at + 1;
            ordinal = true;
            return true;
        }

        if (!Tens.TryGetValue(word, out value)) return TryBelow20(tokens, at, out value, out next, out ordinal);
        next = at + 1;
        var tail = next < tokens.Length && tokens[next].Text == "et" ? next + 1 : next;
        if (!TryBelow20(tokens, tail, out var unit, out var end, out var ranked) || unit == 0) return true;
        var most = value == 60 ? 19 : 9;
        if (unit > most || (tail > next && unit is not (1 or 11))) return true;
        value += unit;
        next = end;
        ordinal = ranked;
        return true;
    }

    private static bool TryBelow20(ReadOnlySpan<Token> tokens, int at, out int value, out int next, out bool ordinal)
    {
        value = 0;
        next = at;
        ordinal = false;
        if (at >= tokens.Length) return false;
        var word = tokens[at].Text;
        ordinal = SmallOrdinals.TryGetValue(word, out value);
        if (!ordinal && !Small.TryGetValue(word, out value)) return false;
        next = at + 1;
        if (word != "dix" || next >= tokens.Length) return true;
        var more = Small.TryGetValue(tokens[next].Text, out var unit);
        if (!more) more = ordinal = SmallOrdinals.TryGetValue(tokens[next].Text, out unit);
        if (more && unit is 7 or 8 or 9)
        {
            value += unit;
            next++;
        }
        else
        {
            ordinal = false;
        }

        return true;
    }
}
