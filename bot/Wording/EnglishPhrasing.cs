using System.Globalization;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Wording;

/// <summary>English as a hotel writes it: day before month, twelve hours, the sign before the amount.</summary>
internal class EnglishPhrasing : Phrasing
{
    protected static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("en-GB");

    public override Language Language => Language.English;

    public override bool Spoken => false;

    public override string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", Culture);

    public override string Time(TimeOnly time) =>
        time == TimeOnly.MinValue ? "midnight"
        : time == new TimeOnly(12, 0) ? "noon"
        : time.ToString("h:mm", Culture) + HalfOfDay(time);

    public override string DayAndTime(DateTime local) => $"{Day(DateOnly.FromDateTime(local))} at {Time(TimeOnly.FromDateTime(local))}";

    public override string Money(Money money)
    {
        var amount = Math.Abs(money.Amount).ToString("#,##0.00", CultureInfo.InvariantCulture);
        var sign = money.Amount < 0 ? "-" : "";
        return money.Currency switch
        {
            "EUR" => $"{sign}€{amount}",
            "GBP" => $"{sign}£{amount}",
            "USD" => $"{sign}${amount}",
            _ => $"{sign}{money.Currency} {amount}",
        };
    }

    public override string Code(string code) => code;

    public override string Duration(TimeSpan duration) => DurationInWords.Of(duration, DurationInWords.English);

    public override string List(IReadOnlyList<string> items) => ListInWords.Of(items, " and ");

    public override string Count(int number, string one, string many) =>
        $"{number.ToString("#,##0", CultureInfo.InvariantCulture)} {(number is 1 or -1 ? one : many)}";

    protected static string HalfOfDay(TimeOnly time) => time.Hour < 12 ? " am" : " pm";
}
