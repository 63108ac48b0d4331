using System.Globalization;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Wording;

/// <summary>An amount for a voice: "1,234 euros 50", "12 euros and 5 cents".</summary>
internal static class MoneyInWords
{
    public static readonly Words English = new("and", "minus", ",", whole => whole == 1, new Dictionary<string, Unit>(StringComparer.Ordinal)
    {
        ["EUR"] = new("euro", "euros", "cent", "cents"),
        ["GBP"] = new("pound", "pounds", "penny", "pence"),
        ["USD"] = new("dollar", "dollars", "cent", "cents"),
        ["CHF"] = new("Swiss franc", "Swiss francs", "centime", "centimes"),
    });

    public static readonly Words French = new("et", "moins", "", whole => whole < 2, new Dictionary<string, Unit>(StringComparer.Ordinal)
    {
        ["EUR"] = new("euro", "euros", "centime", "centimes"),
        ["GBP"] = new("livre sterling", "livres sterling", "penny", "pence"),
        ["USD"] = new("dollar", "dollars", "cent", "cents"),
        ["CHF"] = new("franc suisse", "francs suisses", "centime", "centimes"),
    });

    public static string Of(Money money, Words words)
    {
        var rounded = Math.Abs(money.Rounded().Amount);
        var whole = Math.Truncate(rounded);
        var cents = (int)((rounded - whole) * 100);
        var unit = words.Units.GetValueOrDefault(money.Currency) ?? new Unit(money.Currency, money.Currency, "cent", "cents");
        var minus = money.Amount < 0 ? words.Minus + " " : "";
        var format = new NumberFormatInfo { NumberGroupSeparator = words.Thousands };
        var large = $"{whole.ToString("#,##0", format)} {(words.IsOne(whole) ? unit.One : unit.Many)}";
        var small = $"{cents} {(cents == 1 ? unit.SmallOne : unit.SmallMany)}";
        return minus + (whole, cents) switch
        {
            (_, 0) => large,
            (0, _) => small,
            (_, < 10) => $"{large} {words.And} {small}",
            _ => $"{large} {cents}",
        };
    }

    internal sealed record Words(string And, string Minus, string Thousands, Func<decimal, bool> IsOne, IReadOnlyDictionary<string, Unit> Units);

    internal sealed record Unit(string One, string Many, string SmallOne, string SmallMany);
}
