using FrontOffice.Bot.Wording;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Tests.Unit.Bot.Wording;

public sealed class PhrasingTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static Phrasing Read(Language language) => PhrasingFor.Reader(language, Today);

    private static Phrasing Heard(Language language) => PhrasingFor.Listener(language, Today);

    [Fact]
    public void A_day_that_is_read_has_its_weekday_and_year()
    {
        var day = new DateOnly(2026, 11, 27);

        Assert.Equal("Friday 27 November 2026", Read(Language.English).Day(day));
        Assert.Equal("vendredi 27 novembre 2026", Read(Language.French).Day(day));
        Assert.Equal("vendredi 1er janvier 2027", Read(Language.French).Day(new DateOnly(2027, 1, 1)));
    }

    [Theory]
    [InlineData(2026, 11, 27, "Friday the 27th of November", "vendredi 27 novembre")]
    [InlineData(2026, 12, 1, "Tuesday the 1st of December", "mardi 1er décembre")]
    [InlineData(2026, 12, 12, "Saturday the 12th of December", "samedi 12 décembre")]
    [InlineData(2026, 12, 22, "Tuesday the 22nd of December", "mardi 22 décembre")]
    [InlineData(2027, 1, 3, "Sunday the 3rd of January 2027", "dimanche 3 janvier 2027")]
    public void A_day_that_is_heard_names_its_year_only_when_it_is_another(int year, int month, int day, string english, string french)
    {
        var date = new DateOnly(year, month, day);

        Assert.Equal(english, Heard(Language.English).Day(date));
        Assert.Equal(french, Heard(Language.French).Day(date));
    }

    [Theory]
    [InlineData("18:00", "6:00 pm", "6 pm", "18\u00A0h", "18 heures")]
    [InlineData("06:45", "6:45 am", "6:45 am", "6\u00A0h\u00A045", "6 heures 45")]
    [InlineData("01:00", "1:00 am", "1 am", "1\u00A0h", "une heure")]
    [InlineData("12:00", "noon", "noon", "midi", "midi")]
    [InlineData("00:00", "midnight", "midnight", "minuit", "minuit")]
    [InlineData("12:05", "12:05 pm", "12:05 pm", "12\u00A0h\u00A005", "midi 5")]
    [InlineData("00:30", "12:30 am", "12:30 am", "0\u00A0h\u00A030", "minuit 30")]
    public void An_hour_is_twelve_hour_in_English_and_twenty_four_in_French(string hour, string read, string heard, string lu, string entendu)
    {
        var time = TimeOnly.Parse(hour, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(read, Read(Language.English).Time(time));
        Assert.Equal(heard, Heard(Language.English).Time(time));
        Assert.Equal(lu, Read(Language.French).Time(time));
        Assert.Equal(entendu, Heard(Language.French).Time(time));
    }

    [Fact]
    public void A_day_and_an_hour_stand_in_one_phrase()
    {
        var deadline = new DateTime(2026, 11, 27, 18, 0, 0, DateTimeKind.Unspecified);

        Assert.Equal("Friday 27 November 2026 at 6:00 pm", Read(Language.English).DayAndTime(deadline));
        Assert.Equal("vendredi 27 novembre 2026 à 18\u00A0h", Read(Language.French).DayAndTime(deadline));
        Assert.Equal("Friday the 27th of November at 6 pm", Heard(Language.English).DayAndTime(deadline));
        Assert.Equal("vendredi 27 novembre à 18 heures", Heard(Language.French).DayAndTime(deadline));
    }

    [Theory]
    [InlineData("1234.5", "€1,234.50", "1,234 euros 50", "1\u202F234,50\u00A0€", "1234 euros 50")]
    [InlineData("120", "€120.00", "120 euros", "120,00\u00A0€", "120 euros")]
    [InlineData("1", "€1.00", "1 euro", "1,00\u00A0€", "1 euro")]
    [InlineData("12.05", "€12.05", "12 euros and 5 cents", "12,05\u00A0€", "12 euros et 5 centimes")]
    [InlineData("0.8", "€0.80", "80 cents", "0,80\u00A0€", "80 centimes")]
    [InlineData("0", "€0.00", "0 euros", "0,00\u00A0€", "0 euro")]
    [InlineData("-15", "-€15.00", "minus 15 euros", "-15,00\u00A0€", "moins 15 euros")]
    public void Money_is_exact_to_the_cent(string amount, string read, string heard, string lu, string entendu)
    {
        var money = new Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "EUR");

        Assert.Equal(read, Read(Language.English).Money(money));
        Assert.Equal(heard, Heard(Language.English).Money(money));
        Assert.Equal(lu, Read(Language.French).Money(money));
        Assert.Equal(entendu, Heard(Language.French).Money(money));
    }

    [Fact]
    public void A_code_is_dictated_in_fours()
    {
        Assert.Equal("K7MPQ2XW", Read(Language.English).Code("K7MPQ2XW"));
        Assert.Equal("K 7 M P, Q 2 X W", Heard(Language.English).Code("K7MPQ2XW"));
        Assert.Equal("K 7 M P, Q 2 X W", Heard(Language.French).Code("K7MPQ2XW"));
    }

    [Theory]
    [InlineData(1, "one minute", "une minute")]
    [InlineData(10, "10 minutes", "10 minutes")]
    [InlineData(60, "one hour", "une heure")]
    [InlineData(90, "one hour and 30 minutes", "une heure et 30 minutes")]
    [InlineData(1440, "24 hours", "24 heures")]
    [InlineData(4320, "3 days", "3 jours")]
    public void A_duration_is_said_in_the_units_people_use(int minutes, string english, string french)
    {
        Assert.Equal(english, Read(Language.English).Duration(TimeSpan.FromMinutes(minutes)));
        Assert.Equal(french, Read(Language.French).Duration(TimeSpan.FromMinutes(minutes)));
    }

    [Fact]
    public void Lists_and_counts_follow_the_language()
    {
        Assert.Equal("a, b and c", Read(Language.English).List(["a", "b", "c"]));
        Assert.Equal("a et b", Read(Language.French).List(["a", "b"]));
        Assert.Equal("0 nights", Read(Language.English).Count(0, "night", "nights"));
        Assert.Equal("0 nuit", Read(Language.French).Count(0, "nuit", "nuits"));
        Assert.Equal("1 night", Read(Language.English).Count(1, "night", "nights"));
        Assert.Equal("3 nuits", Read(Language.French).Count(3, "nuit", "nuits"));
    }

    [Fact]
    public void French_punctuation_keeps_its_space()
    {
        var set = FrenchTypography.Of("Dites « oui » : pour 2 personnes ? Voir https://hotel.example à 14:00 !");

        Assert.Equal("Dites «\u00A0oui\u00A0»\u00A0: pour 2 personnes\u00A0? Voir https://hotel.example à 14:00\u00A0!", set);
        Assert.Equal(set, FrenchTypography.Of(set));
    }
}
