using System.Globalization;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Wording;

/// <summary>French for a voice: hours and amounts in words around the figures, codes letter by letter.</summary>
internal sealed class SpokenFrenchPhrasing : FrenchPhrasing
{
    public override bool Spoken => true;

    public override string Day(DateOnly day)
    {
        var said = $"{day.ToString("dddd", Culture)} {DayOfMonth(day)} {day.ToString("MMMM", Culture)}";
        return day.Year == Today.Year ? said : $"{said} {day.ToString("yyyy", Culture)}";
    }

    public override string Time(TimeOnly time)
    {
        if (time.Minute == 0 && time.Hour is 0 or 12) return base.Time(time);
        var hours = time.Hour switch { 0 => "minuit", 12 => "midi", 1 => "une heure", _ => $"{time.Hour} heures" };
        return time.Minute == 0 ? hours : string.Create(CultureInfo.InvariantCulture, $"{hours} {time.Minute}");
    }

    public override string Money(Money money) => MoneyInWords.Of(money, MoneyInWords.French);

    public override string Code(string code) => SpelledCode.Of(code);
}
