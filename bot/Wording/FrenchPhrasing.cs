using System.Globalization;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Wording;

/// <summary>French as a hotel writes it: lower-case days and months, twenty-four hours, no-break spaces within figures.</summary>
internal class FrenchPhrasing : Phrasing
{
    protected static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("fr-FR");

    private const char NoBreak = '\u00A0';
    private const char NarrowNoBreak = '\u202F';

    private static readonly NumberFormatInfo Grouped = new()
    {
        NumberGroupSeparator = NarrowNoBreak.ToString(),
        NumberDecimalSeparator = ",",
    };

    public override Language Language => Language.French;

    public override bool Spoken => false;

    public override string Day(DateOnly day) =>
        $"{day.ToString("dddd", Culture)} {DayOfMonth(day)} {day.ToString("MMMM yyyy", Culture)}";

    public override string Time(TimeOnly time) =>
        time == TimeOnly.MinValue ? "minuit"
        : time == new TimeOnly(12, 0) ? "midi"
        : time.Minute == 0 ? $"{time.Hour}{NoBreak}h"
        : string.Create(CultureInfo.InvariantCulture, $"{time.Hour}{NoBreak}h{NoBreak}{time.Minute:00}");

    public override string DayAndTime(DateTime local) => $"{Day(DateOnly.FromDateTime(local))} à {Time(TimeOnly.FromDateTime(local))}";

    public override string Money(Money money)
    {
        var amount = money.Amount.ToString("#,##0.00", Grouped);
        return money.Currency switch
        {
            "EUR" => $"{amount}{NoBreak}€",
            "GBP" => $"{amount}{NoBreak}£",
            "USD" => $"{amount}{NoBreak}$",
            _ => $"{amount}{NoBreak}{money.Currency}",
        };
    }

    public override string Code(string code) => code;

    public override string Duration(TimeSpan duration) => DurationInWords.Of(duration, DurationInWords.French);

    public override string List(IReadOnlyList<string> items) => ListInWords.Of(items, " et ");

    /// <summary>In French nought and one are singular.</summary>
    public override string Count(int number, string one, string many) =>
        $"{number.ToString("#,##0", Grouped)} {(number is 0 or 1 or -1 ? one : many)}";

    protected static string DayOfMonth(DateOnly day) => day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture);
}
