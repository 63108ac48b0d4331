using System.Globalization;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Data.HotelFolder.Facts;

/// <summary>Writes a figure of the house as a sentence of each language has it.</summary>
internal static class InBothLanguages
{
    private const char NoBreak = '\u00A0';

    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u202F" };

    public static LocalizedText Money(decimal amount, string currency)
    {
        var format = amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00";
        var english = amount.ToString(format, CultureInfo.InvariantCulture);
        var french = amount.ToString(format, French);
        return currency switch
        {
            "EUR" => new($"€{english}", $"{french}{NoBreak}€"),
            "GBP" => new($"£{english}", $"{french}{NoBreak}£"),
            "USD" => new($"${english}", $"{french}{NoBreak}$"),
            _ => new($"{currency} {english}", $"{french}{NoBreak}{currency}"),
        };
    }

    public static LocalizedText Number(decimal number) =>
        new(number.ToString("#,##0.##", CultureInfo.InvariantCulture), number.ToString("#,##0.##", French));

    public static LocalizedText Percent(decimal number) => new($"{Number(number).English}%", $"{Number(number).French}{NoBreak}%");

    /// <summary>"3 pm", "3:30 pm"; "15 h", "15 h 30".</summary>
    public static LocalizedText Hour(TimeOnly hour)
    {
        if (hour == TimeOnly.MinValue) return new("midnight", "minuit");
        if (hour == new TimeOnly(12, 0)) return new("noon", "midi");
        var half = hour.Hour < 12 ? " am" : " pm";
        var english = hour.ToString(hour.Minute == 0 ? "%h" : "h:mm", CultureInfo.InvariantCulture) + half;
        var french = hour.Minute == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{hour.Hour}{NoBreak}h")
            : string.Create(CultureInfo.InvariantCulture, $"{hour.Hour}{NoBreak}h{NoBreak}{hour.Minute:00}");
        return new(english, french);
    }

    /// <summary>"7 am to 10:30 am", "7 h à 10 h 30".</summary>
    public static LocalizedText Hours(TimeOnly from, TimeOnly to) =>
        new($"{Hour(from).English} to {Hour(to).English}", $"{Hour(from).French} à {Hour(to).French}");

    public static LocalizedText Minutes(decimal minutes) => Counted(minutes, "minute", "minutes", "minute", "minutes");

    public static LocalizedText Hours(decimal hours) => Counted(hours, "hour", "hours", "heure", "heures");

    public static LocalizedText Nights(decimal nights) => Counted(nights, "night", "nights", "nuit", "nuits");

    private static LocalizedText Counted(decimal number, string one, string many, string une, string plusieurs)
    {
        var text = Number(number);
        return new($"{text.English} {(number == 1m ? one : many)}", $"{text.French}{NoBreak}{(number < 2m ? une : plusieurs)}");
    }
}
