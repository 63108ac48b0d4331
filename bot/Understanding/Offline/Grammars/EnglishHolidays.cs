namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Feasts by their English names.</summary>
internal static class EnglishHolidays
{
    public static IEnumerable<(string Phrase, Holiday Holiday)> All => Fixed.Concat(Moving);

    private static IEnumerable<(string Phrase, Holiday Holiday)> Fixed =>
    [
        .. Each(Holiday.On(12, 25), "christmas", "christmas day", "xmas", "xmas day", "x mas"),
        .. Each(Holiday.On(12, 24), "christmas eve", "xmas eve"),
        .. Each(Holiday.On(12, 26), "boxing day", "st stephens day"),
        .. Each(Holiday.On(12, 31), "new years eve", "new year eve", "new years night", "nye", "hogmanay", "silvester", "saint sylvester"),
        .. Each(Holiday.On(1, 1), "new years", "new years day", "new year", "new year day", "the new year"),
        .. Each(Holiday.On(1, 6), "epiphany", "three kings day", "twelfth night"),
        .. Each(Holiday.On(2, 2), "groundhog day", "candlemas"),
        .. Each(Holiday.On(2, 14), "valentines", "valentines day", "valentine day", "valentine s day", "st valentines day", "saint valentines day", "valentine"),
        .. Each(Holiday.On(3, 17), "st patricks day", "saint patricks day", "st paddys day", "st patrick day"),
        .. Each(Holiday.On(3, 8), "womens day", "international womens day"),
        .. Each(Holiday.On(4, 1), "april fools", "april fools day", "april fool day"),
        .. Each(Holiday.On(4, 22), "earth day"),
        .. Each(Holiday.On(5, 1), "may day", "international workers day", "mayday"),
        .. Each(Holiday.On(5, 4), "star wars day"),
        .. Each(Holiday.On(5, 5), "cinco de mayo"),
        .. Each(Holiday.On(5, 8), "ve day", "victory day"),
        .. Each(Holiday.On(6, 19), "juneteenth"),
        .. Each(Holiday.On(6, 24), "midsummer day", "midsummers day"),
        .. Each(Holiday.On(7, 1), "canada day"),
        .. Each(Holiday.On(7, 4), "independence day", "us independence day", "fourth of july", "the fourth of july"),
        .. Each(Holiday.On(7, 14), "bastille day", "french national day"),
        .. Each(Holiday.On(8, 15), "assumption", "assumption day"),
        .. Each(Holiday.On(10, 31), "halloween", "hallowe en", "all hallows eve"),
        .. Each(Holiday.On(11, 1), "all saints", "all saints day", "all hallows day"),
        .. Each(Holiday.On(11, 2), "all souls", "all souls day"),
        .. Each(Holiday.On(11, 5), "guy fawkes", "guy fawkes night", "bonfire night", "guy fawkes day"),
        .. Each(Holiday.On(11, 11), "armistice day", "veterans day", "remembrance day"),
        .. Each(Holiday.On(12, 6), "st nicholas day"),
        .. Each(Holiday.On(1, 25), "burns night"),
        .. Each(Holiday.On(1, 26), "australia day"),
        .. Each(Holiday.On(4, 25), "anzac day"),
        .. Each(Holiday.On(4, 23), "st georges day"),
        .. Each(Holiday.On(11, 30), "st andrews day"),
    ];

    private static IEnumerable<(string Phrase, Holiday Holiday)> Moving =>
    [
        .. Each(Holiday.FromEaster(0), "easter", "easter sunday", "easter day"),
        .. Each(Holiday.FromEaster(1), "easter monday"),
        .. Each(Holiday.FromEaster(-1), "easter saturday", "holy saturday"),
        .. Each(Holiday.FromEaster(-2), "good friday", "easter friday"),
        .. Each(Holiday.FromEaster(-3), "maundy thursday", "holy thursday"),
        .. Each(Holiday.FromEaster(-7), "palm sunday"),
        .. Each(Holiday.FromEaster(-46), "ash wednesday"),
        .. Each(Holiday.FromEaster(-47), "mardi gras", "shrove tuesday", "pancake day", "fat tuesday"),
        .. Each(Holiday.FromEaster(39), "ascension", "ascension day", "ascension thursday"),
        .. Each(Holiday.FromEaster(49), "pentecost", "whitsun", "whit sunday", "pentecost sunday"),
        .. Each(Holiday.FromEaster(50), "whit monday", "pentecost monday"),
        .. Each(Holiday.FromEaster(60), "corpus christi"),
        .. Each(Holiday.FromEaster(-2, 3), "easter weekend", "the easter weekend", "easter week end"),
        .. Each(Holiday.FromEaster(39, 3), "ascension weekend", "the ascension weekend"),
        .. Each(Holiday.FromEaster(48, 2), "pentecost weekend", "whitsun weekend"),
        .. Each(Holiday.Nth(4, DayOfWeek.Thursday, 11), "thanksgiving", "thanksgiving day"),
        .. Each(Holiday.Nth(4, DayOfWeek.Thursday, 11, 3), "thanksgiving weekend"),
        .. Each(Holiday.Nth(1, DayOfWeek.Monday, 9), "labor day", "labour day"),
        .. Each(Holiday.Nth(-1, DayOfWeek.Monday, 5), "memorial day", "spring bank holiday", "late may bank holiday"),
        .. Each(Holiday.Nth(1, DayOfWeek.Monday, 5), "early may bank holiday", "may bank holiday"),
        .. Each(Holiday.Nth(-1, DayOfWeek.Monday, 8), "august bank holiday", "summer bank holiday"),
        .. Each(Holiday.Nth(3, DayOfWeek.Monday, 1), "martin luther king day", "mlk day"),
        .. Each(Holiday.Nth(3, DayOfWeek.Monday, 2), "presidents day"),
        .. Each(Holiday.Nth(2, DayOfWeek.Monday, 10), "columbus day", "indigenous peoples day"),
        .. Each(Holiday.Nth(2, DayOfWeek.Sunday, 5), "mothers day", "mother day"),
        .. Each(Holiday.Nth(3, DayOfWeek.Sunday, 6), "fathers day", "father day"),
        .. Each(new Holiday(HolidayRule.Weekday, 11, 4, DayOfWeek.Friday, 1), "black friday"),
    ];

    private static IEnumerable<(string Phrase, Holiday Holiday)> Each(Holiday holiday, params string[] names) => names.Select(name => (name, holiday));
}
