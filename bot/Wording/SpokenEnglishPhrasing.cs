using System.Globalization;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Wording;

/// <summary>English for a voice: ordinals in dates, no signs, codes letter by letter.</summary>
internal sealed class SpokenEnglishPhrasing : EnglishPhrasing
{
    public override bool Spoken => true;

    public override string Day(DateOnly day)
    {
        var said = $"{day.ToString("dddd", Culture)} the {Ordinal(day.Day)} of {day.ToString("MMMM", Culture)}";
        return day.Year == Today.Year ? said : $"{said} {day.ToString("yyyy", Culture)}";
    }

    public override string Time(TimeOnly time) =>
        time.Minute != 0 || time.Hour is 0 or 12
            ? base.Time(time)
            : time.ToString("%h", Culture) + HalfOfDay(time);

    public override string Money(Money money) => MoneyInWords.Of(money, MoneyInWords.English);

    public override string Code(string code) => SpelledCode.Of(code);

    private static string Ordinal(int day) => day.ToString(CultureInfo.InvariantCulture) + (day switch
    {
        1 or 21 or 31 => "st",
        2 or 22 => "nd",
        3 or 23 => "rd",
        _ => "th",
    });
}
