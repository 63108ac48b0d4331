namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Ages said beside children: "(4 and 7)", "de 2, 5 et 9 ans", "aged 6", "de 8 mois".</summary>
internal static class ChildAges
{
    private const int GrownUp = 18;

    /// <param name="children">How many ages are awaited; 0 when the children were not counted.</param>
    /// <param name="grown">True when an age of 18 and over makes the child an adult.</param>
    /// <returns>The token after the ages, or <paramref name="at"/>.</returns>
    public static int Read(Scan scan, PartyWords words, PartyCount count, int at, int children, bool grown)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        var from = at;
        var led = false;
        while (from < tokens.Length && from < at + 4 && (words.Age.Contains(tokens[from].Text) || tokens[from].Text is "(" or "," or ":" or "-"))
        {
            led |= tokens[from].Text is "aged" or "age" or "ages" or "agee" or "agees" or "(" or "who" or "qui" or "is" or "are" or ":";
            from++;
        }

        var ages = new List<int>();
        var next = from;
        var proved = led;
        while (next < tokens.Length && scan.IsFree(next) && TryAge(scan, words, next, out var age, out var after, out var named))
        {
            ages.Add(age);
            proved |= named;
            next = after;
            if (named && !IsJoin(scan.Word(next))) break;
            var join = next;
            while (IsJoin(scan.Word(join))) join++;
            if (join == next || join >= tokens.Length || !TryAge(scan, words, join, out _, out _, out _) || (children > 0 && ages.Count >= children)) break;
            next = join;
        }

        if (ages.Count == 0) return at;
        var fits = children == 0 ? proved : ages.Count == children || (proved && ages.Count <= Math.Max(children, 1));
        if (!fits || (!proved && IsCounted(scan, words, next))) return at;
        if (scan.Word(next) is "old") next++;
        if (scan.Word(next) is ")") next++;
        foreach (var age in ages)
        {
            if (grown && age >= GrownUp) count.GrowUp();
            else count.Ages.Add(age);
        }

        return next;
    }

    /// <summary>"4-year-old", "6 yo", "18 month old".</summary>
    public static bool TryCompound(Scan scan, int at, out int age, out int next)
    {
        age = 0;
        next = at;
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if ((uint)at >= (uint)tokens.Length || !NumberGrammar.TryRead(tokens, at, scan.Tongue.Numbers, out var number) || number.Count is < 0 or > 30) return false;
        var unit = scan.Word(number.Next);
        if (unit is "yo")
        {
            age = number.Count;
            next = number.Next + 1;
            return true;
        }

        if (unit is not ("year" or "years" or "yr" or "yrs" or "month" or "months") || scan.Word(number.Next + 1) is not ("old" or "olds")) return false;
        age = unit.StartsWith('m') ? number.Count / 12 : number.Count;
        next = number.Next + 2;
        return true;
    }

    private static bool TryAge(Scan scan, PartyWords words, int at, out int age, out int next, out bool named)
    {
        age = 0;
        next = at;
        named = false;
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if (!NumberGrammar.TryRead(tokens, at, scan.Tongue.Numbers, out var number) || number.Ordinal || (number.Article && !words.Years.Contains(scan.Word(number.Next)) && !words.Months.Contains(scan.Word(number.Next)))) return false;
        if (decimal.Floor(number.Value) is < 0 or > 25) return false;
        age = (int)decimal.Floor(number.Value);
        next = number.Next;
        if (next < tokens.Length && tokens[next].Joint == Joint.Hyphen && tokens[next].Kind == TokenKind.Digits) return false;
        if (words.Months.Contains(scan.Word(next)))
        {
            age /= 12;
            if (scan.Word(next) is "weeks" or "week" or "semaines") age = 0;
            named = true;
            next++;
        }
        else
        {
            while (words.Years.Contains(scan.Word(next)))
            {
                named = true;
                next++;
            }

            if (scan.Word(next) is "et" && scan.Word(next + 1) is "demi") next += 2;
        }

        return true;
    }

    private static bool IsJoin(string word) => word is "," or "and" or "et" or "&" or "+" or "ou" or "or" or "de" or "d" or "aged";

    private static bool IsCounted(Scan scan, PartyWords words, int at) =>
        words.Persons.ContainsKey(scan.Word(at)) || scan.Tongue.Units.ContainsKey(scan.Word(at)) || scan.Word(at) is "room" or "rooms" or "chambre" or "chambres" or "bed" or "beds"
            || scan.Tongue.Months.TryExact(scan.Word(at), out _);
}
