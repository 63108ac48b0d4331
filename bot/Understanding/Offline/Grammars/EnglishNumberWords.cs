namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>English numbers in words: "two hundred and five", "twenty-first", "half a dozen".</summary>
internal sealed class EnglishNumberWords : NumberWords
{
    private static readonly Dictionary<string, int> Small = new(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["nil"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6,
        ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13,
        ["fourteen"] = 14, ["fifteen"] = 15, ["fiveteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18,
        ["nineteen"] = 19, ["threee"] = 3, ["fourten"] = 14,
    };

    private static readonly Dictionary<string, int> Tens = new(StringComparer.Ordinal)
    {
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fourty"] = 40, ["fifty"] = 50, ["sixty"] = 60,
        ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["ninty"] = 90,
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["thousand"] = 1e3m, ["thousands"] = 1e3m, ["million"] = 1e6m, ["millions"] = 1e6m,
        ["billion"] = 1e9m, ["billions"] = 1e9m, ["trillion"] = 1e12m, ["trillions"] = 1e12m,
    };

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.Ordinal)
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["forth"] = 4, ["fifth"] = 5, ["sixth"] = 6,
        ["seventh"] = 7, ["eighth"] = 8, ["eigth"] = 8, ["ninth"] = 9, ["nineth"] = 9, ["tenth"] = 10, ["eleventh"] = 11,
        ["twelfth"] = 12, ["twelveth"] = 12, ["twelth"] = 12, ["thirteenth"] = 13, ["fourteenth"] = 14, ["fifteenth"] = 15,
        ["sixteenth"] = 16, ["seventeenth"] = 17, ["eighteenth"] = 18, ["nineteenth"] = 19, ["twentieth"] = 20,
        ["thirtieth"] = 30, ["fortieth"] = 40, ["fiftieth"] = 50, ["sixtieth"] = 60, ["seventieth"] = 70,
        ["eightieth"] = 80, ["ninetieth"] = 90, ["hundredth"] = 100, ["thousandth"] = 1000, ["millionth"] = 1_000_000,
    };

    private static readonly Dictionary<string, decimal> Parts = new(StringComparer.Ordinal)
    {
        ["half"] = 2, ["halves"] = 2, ["third"] = 3, ["thirds"] = 3, ["quarter"] = 4, ["quarters"] = 4, ["fourths"] = 4,
        ["fifth"] = 5, ["fifths"] = 5, ["sixths"] = 6, ["sevenths"] = 7, ["eighths"] = 8, ["ninths"] = 9, ["tenth"] = 10, ["tenths"] = 10,
    };

    private static readonly PhraseTable<int> Collectives = new(
    [
        ("a couple of", 2), ("a couple", 2), ("couple of", 2), ("a pair of", 2), ("half a dozen", 6), ("half dozen", 6),
        ("a half dozen", 6), ("a dozen", 12), ("dozen", 12),
    ]);

    public override bool DecimalComma => false;

    public override bool IsMinus(string word) => word is "minus" or "negative";

    public override bool IsOrdinalSuffix(string word) => word is "st" or "nd" or "rd" or "th";

    public override bool TryScale(string word, out decimal scale)
    {
        scale = word switch { "hundred" or "hundreds" => 100m, "dozen" or "dozens" => 12m, _ => 0m };
        return scale > 0 || Scales.TryGetValue(word, out scale);
    }

    public override bool TryCollective(ReadOnlySpan<Token> tokens, int at, out NumberTerm number)
    {
        number = default;
        if (!Collectives.TryMatch(tokens, at, out var value, out var next)) return false;
        number = new NumberTerm(value, Ordinal: false, next, Article: false, Written: false);
        return true;
    }

    public override bool TryFraction(ReadOnlySpan<Token> tokens, int at, out decimal fraction, out int next)
    {
        fraction = 0;
        next = at;
        if (at + 1 >= tokens.Length) return false;
        if (tokens[at].Text == "point") return NumberDigits.TryPoint(tokens, at + 1, this, out fraction, out next);
        if (tokens[at].Text != "and" || at + 2 >= tokens.Length) return false;
        var count = tokens[at + 1].Text is "a" or "an" ? 1 : Small.GetValueOrDefault(tokens[at + 1].Text);
        if (count is < 1 or > 9 || !Parts.TryGetValue(tokens[at + 2].Text, out var part) || count >= part) return false;
        fraction = count / part;
        next = at + 3;
        return true;
    }

    public override bool TryWhole(ReadOnlySpan<Token> tokens, int at, out NumberTerm number)
    {
        number = default;
        var sum = default(Sum);
        var next = at;
        var article = tokens[at].Text is "a" or "an";
        if (article) next++;
        var began = next;
        while (next < tokens.Length && Accept(ref sum, tokens, ref next))
        {
        }

        if (article && (next == began || sum.Last is Slot.Unit or Slot.Tens))
        {
            number = new NumberTerm(1, Ordinal: false, at + 1, Article: true, Written: false);
            return true;
        }

        if (next == began || sum.Last == Slot.None) return false;
        var value = sum.Total + sum.Group;
        if (!sum.Ordinal && value is >= 1 and <= 9 && next < tokens.Length && tokens[next].Kind == TokenKind.Word
            && next == at + 1 && Parts.TryGetValue(tokens[next].Text, out var part) && value < part && IsPart(tokens[next].Text, value))
        {
            number = new NumberTerm(value / part, Ordinal: false, next + 1, Article: false, Written: false);
            return true;
        }

        number = new NumberTerm(value, sum.Ordinal, next, Article: false, Written: false);
        return true;
    }

    private static bool IsPart(string word, decimal count) => word.EndsWith('s') || count == 1;

    private static bool Accept(ref Sum sum, ReadOnlySpan<Token> tokens, ref int next)
    {
        var word = tokens[next].Text;
        if (sum.Ordinal || tokens[next].Kind != TokenKind.Word) return false;
        if (word == "and")
        {
            if (sum.Last is not (Slot.Hundred or Slot.Scale) || next + 1 >= tokens.Length || !IsTail(tokens[next + 1].Text)) return false;
            next++;
            word = tokens[next].Text;
        }

        var ordinal = false;
        if (!Small.TryGetValue(word, out var value) && !Tens.TryGetValue(word, out value))
        {
            ordinal = Ordinals.TryGetValue(word, out value);
            if (!ordinal)
            {
                if (!sum.Multiply(word)) return false;
                next++;
                return true;
            }
        }

        if (!sum.Add(value, ordinal)) return false;
        next++;
        return true;
    }

    private static bool IsTail(string word) =>
        (Small.TryGetValue(word, out var value) && value > 0) || Tens.ContainsKey(word) || Ordinals.ContainsKey(word);

    private enum Slot
    {
        None,
        Unit,
        Tens,
        Hundred,
        Scale,
    }

    private struct Sum
    {
        public decimal Total;
        public decimal Group;
        public Slot Last;
        public bool Ordinal;
        private decimal _scale;

        public bool Add(int value, bool ordinal)
        {
            if (value >= 100)
            {
                Group = (Group == 0 ? 1 : Group) * value;
                Last = Slot.Hundred;
                Ordinal = true;
                return true;
            }

            var fits = Last switch
            {
                Slot.Unit => false,
                Slot.Tens => value is >= 1 and <= 9,
                _ => true,
            };
            if (!fits) return false;
            Group += value;
            Last = value >= 20 ? Slot.Tens : Slot.Unit;
            Ordinal = ordinal;
            return true;
        }

        public bool Multiply(string word)
        {
            if (word is "hundred" or "hundreds")
            {
                if (Last is Slot.Hundred || Group >= 100) return false;
                Group = (Group == 0 ? 1 : Group) * 100;
                Last = Slot.Hundred;
                return true;
            }

            if (!Scales.TryGetValue(word, out var scale) || (_scale > 0 && scale >= _scale)) return false;
            Total += (Group == 0 ? 1 : Group) * scale;
            Group = 0;
            _scale = scale;
            Last = Slot.Scale;
            return true;
        }
    }
}
