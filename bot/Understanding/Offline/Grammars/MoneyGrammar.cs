using System.Globalization;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Amounts with their currency: "€180", "180 euros 50", "1 234,50 €", "$99".</summary>
internal static class MoneyGrammar
{
    private static readonly Dictionary<string, string> Marks = new(StringComparer.Ordinal) { ["€"] = "EUR", ["$"] = "USD", ["£"] = "GBP", ["¥"] = "JPY" };

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["eur"] = "EUR", ["euro"] = "EUR", ["euros"] = "EUR", ["usd"] = "USD", ["dollar"] = "USD", ["dollars"] = "USD", ["bucks"] = "USD",
        ["gbp"] = "GBP", ["pound"] = "GBP", ["pounds"] = "GBP", ["quid"] = "GBP", ["livre"] = "GBP", ["livres"] = "GBP", ["sterling"] = "GBP",
        ["chf"] = "CHF", ["francs"] = "CHF", ["yen"] = "JPY", ["yens"] = "JPY", ["cad"] = "CAD", ["aud"] = "AUD", ["balles"] = "EUR",
    };

    public static void Read(Scan scan)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!scan.IsFree(at)) continue;
            string? currency = null;
            var from = at;
            if (Marks.TryGetValue(tokens[at].Text, out var leading) || (tokens[at].Text is "chf" or "eur" or "usd" or "gbp" && Words.TryGetValue(tokens[at].Text, out leading)))
            {
                currency = leading;
                from++;
            }

            if (!NumberGrammar.TryRead(tokens, from, scan.Tongue.Numbers, out var number) || number.Ordinal || number.Article) continue;
            if (currency is null && !TryUnit(tokens, number.Next, out currency, out var next))
            {
                at = Math.Max(at, number.Next - 1);
                continue;
            }

            var end = leading is not null && currency == leading ? number.Next : number.Next + 1;
            var amount = number.Value;
            if (end < tokens.Length && tokens[end].Kind == TokenKind.Digits && tokens[end].Text.Length == 2 && tokens[end - 1].Kind != TokenKind.Digits && !IsCounted(scan, end + 1))
            {
                amount += tokens[end].Number / 100m;
                end++;
            }

            Add(scan, at, end, amount, currency);
            at = end - 1;
        }
    }

    private static void Add(Scan scan, int from, int to, decimal amount, string currency)
    {
        var span = scan.Claim(from, to, SpanKind.Money);
        scan.Entities.Add(new EntityMention(EntityKind.Money, string.Create(CultureInfo.InvariantCulture, $"{amount:0.##} {currency}"), span));
        scan.Facts = scan.Facts with { Amount = amount, Currency = currency };
    }

    private static bool IsCounted(Scan scan, int at) =>
        scan.Tongue.Units.ContainsKey(scan.Word(at)) || scan.Tongue.Months.TryExact(scan.Word(at), out _) || scan.Tongue.NotADayBefore.Contains(scan.Word(at));

    private static bool TryUnit(ReadOnlySpan<Token> tokens, int at, out string currency, out int next)
    {
        next = at + 1;
        currency = "";
        if (at >= tokens.Length) return false;
        if (!Marks.TryGetValue(tokens[at].Text, out var found) && !Words.TryGetValue(tokens[at].Text, out found)) return false;
        currency = found;
        return true;
    }
}
