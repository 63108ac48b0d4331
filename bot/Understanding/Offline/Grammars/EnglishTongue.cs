namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>English words of time.</summary>
internal static class EnglishTongue
{
    private static readonly Dictionary<string, TimeUnit> Units = new(StringComparer.Ordinal)
    {
        ["minute"] = TimeUnit.Minute, ["minutes"] = TimeUnit.Minute, ["min"] = TimeUnit.Minute, ["mins"] = TimeUnit.Minute,
        ["hour"] = TimeUnit.Hour, ["hours"] = TimeUnit.Hour, ["hr"] = TimeUnit.Hour, ["hrs"] = TimeUnit.Hour,
        ["day"] = TimeUnit.Day, ["days"] = TimeUnit.Day,
        ["night"] = TimeUnit.Night, ["nights"] = TimeUnit.Night, ["nites"] = TimeUnit.Night, ["nite"] = TimeUnit.Night,
        ["nts"] = TimeUnit.Night, ["nt"] = TimeUnit.Night, ["nghts"] = TimeUnit.Night, ["nigths"] = TimeUnit.Night, ["nght"] = TimeUnit.Night, ["nigth"] = TimeUnit.Night,
        ["week"] = TimeUnit.Week, ["weeks"] = TimeUnit.Week, ["wk"] = TimeUnit.Week, ["wks"] = TimeUnit.Week,
        ["fortnight"] = TimeUnit.Fortnight, ["fortnights"] = TimeUnit.Fortnight,
        ["weekend"] = TimeUnit.Weekend, ["weekends"] = TimeUnit.Weekend, ["wkend"] = TimeUnit.Weekend,
        ["month"] = TimeUnit.Month, ["months"] = TimeUnit.Month, ["mth"] = TimeUnit.Month,
        ["year"] = TimeUnit.Year, ["years"] = TimeUnit.Year,
    };

    private static readonly PhraseTable<Shift> ShiftsBefore = new(
    [
        ("this", Shift.This), ("this coming", Shift.Coming), ("the coming", Shift.Coming), ("coming", Shift.Coming), ("upcoming", Shift.Coming),
        ("the upcoming", Shift.Coming), ("this upcoming", Shift.Coming), ("current", Shift.This), ("the current", Shift.This),
        ("next", Shift.Next), ("the next", Shift.Next), ("nxt", Shift.Next), ("following", Shift.Next), ("the following", Shift.Next), ("this next", Shift.Next),
        ("last", Shift.Last), ("the last", Shift.Last), ("previous", Shift.Last), ("the previous", Shift.Last), ("past", Shift.Last), ("this past", Shift.Last),
    ]);

    private static readonly PhraseTable<Shift> ShiftsAfter = new(
    [
        ("week", Shift.WeekAfterComing), ("fortnight", Shift.TwoWeeksAfterComing), ("after next", Shift.AfterNext), ("next", Shift.Next),
        ("next week", Shift.Next), ("of next week", Shift.Next), ("this week", Shift.This), ("of this week", Shift.This),
        ("last week", Shift.Last), ("of last week", Shift.Last), ("the week after next", Shift.AfterNext), ("coming", Shift.Coming),
        ("the week after", Shift.Next), ("of the following week", Shift.Next), ("in a week", Shift.WeekAfterComing), ("coming up", Shift.Coming),
    ]);

    private static readonly PhraseTable<Stretch> Stretches = new(
    [
        ("early", Stretch.Beginning), ("the beginning of", Stretch.Beginning), ("beginning of", Stretch.Beginning), ("the start of", Stretch.Beginning),
        ("start of", Stretch.Beginning), ("mid", Stretch.Middle), ("the middle of", Stretch.Middle), ("middle of", Stretch.Middle),
        ("late", Stretch.End), ("the end of", Stretch.End), ("end of", Stretch.End), ("later", Stretch.End), ("end", Stretch.End), ("later in", Stretch.End), ("early in", Stretch.Beginning), ("late in", Stretch.End),
    ]);

    private static readonly PhraseTable<DayPart> DayParts = new(
    [
        ("morning", DayPart.Morning), ("in the morning", DayPart.Morning), ("the morning", DayPart.Morning), ("mornings", DayPart.Morning), ("early morning", DayPart.Morning),
        ("afternoon", DayPart.Afternoon), ("in the afternoon", DayPart.Afternoon), ("the afternoon", DayPart.Afternoon), ("arvo", DayPart.Afternoon),
        ("evening", DayPart.Evening), ("in the evening", DayPart.Evening), ("the evening", DayPart.Evening),
        ("night", DayPart.Night), ("at night", DayPart.Night), ("lunchtime", new DayPart(12, 14)), ("at lunchtime", new DayPart(12, 14)),
    ]);

    private static readonly PhraseTable<DayPart> AfterHour = new(
    [
        ("in the morning", DayPart.Morning), ("this morning", DayPart.Morning), ("tomorrow morning", DayPart.Morning), ("am", DayPart.Morning), ("a m", DayPart.Morning), ("a.m.", DayPart.Morning), ("a.m", DayPart.Morning), ("morning", DayPart.Morning),
        ("in the afternoon", DayPart.Afternoon), ("this afternoon", DayPart.Afternoon), ("pm", DayPart.Afternoon), ("p m", DayPart.Afternoon), ("p.m.", DayPart.Afternoon), ("p.m", DayPart.Afternoon), ("afternoon", DayPart.Afternoon), ("of the afternoon", DayPart.Afternoon),
        ("in the evening", DayPart.Evening), ("this evening", DayPart.Evening), ("evening", DayPart.Evening), ("at night", DayPart.Night), ("tonight", DayPart.Night), ("p", DayPart.Afternoon), ("later tonight", DayPart.Night),
    ]);

    private static readonly PhraseTable<int> RelativeDays = new(
    [
        ("today", 0), ("2day", 0), ("tonight", 0), ("tonite", 0), ("2nite", 0), ("this day", 0), ("this morning", 0), ("this afternoon", 0), ("this evening", 0), ("this night", 0), ("later today", 0), ("later tonight", 0), ("earlier today", 0), ("tomorrow", 1), ("tmrw", 1), ("tmr", 1),
        ("tomorrows", 1), ("tomorow", 1), ("tommorow", 1), ("tommorrow", 1), ("2moro", 1), ("2morrow", 1), ("tomo", 1),
        ("the day after tomorrow", 2), ("day after tomorrow", 2), ("overmorrow", 2), ("the day after tomorow", 2),
        ("yesterday", -1), ("the day before yesterday", -2), ("day before yesterday", -2),
    ]);

    private static readonly HashSet<string> AfterBareDay = ["for", "to", "until", "till", "til", "through", "and", "with", "please", "at", "of", "in", "or", "but", "if", "leaving", "departing", "checking", "check", "we", "i", "is", "would", "thanks", "thank", "this", "next", "around", "after", "before", "by", "then", "actually", "instead", "staying", "arriving", "returning", "not", "pls", "plz", "sorry", "no", "wait", "because", "as", "when", "so", "morning", "afternoon", "evening", "night", "thru", "onwards", "are", "work", "works", "was", "will", "can", "do", "preferably", "maybe", "perhaps", "leave", "depart", "return", "come", "go", "stay", "have", "has", "could", "should", "also", "arrive", "plus", "let", "how", "what", "it", "they", "my", "our", "need", "book", "reserve", "looking"];

    private static readonly HashSet<string> NotADayBefore = ["floor", "floors", "room", "rooms", "person", "persons", "people", "night", "nights", "one", "ones", "time", "times", "day", "days", "week", "weeks", "weekend", "weekends", "guest", "guests", "adult", "adults", "child", "children", "kid", "kids", "option", "offer", "bed", "beds", "avenue", "street", "month", "months", "year", "years", "hour", "hours", "minute", "minutes", "choice", "hotel", "star", "stars", "pm", "am", "o", "oclock", "birthday", "anniversary", "half", "quarter", "party", "bathroom", "two", "three", "of us"];

    private static readonly string[] VagueTimes =
    [
        "soon", "as soon as possible", "asap", "sometime", "some time", "one day", "someday", "some day", "in the future", "at some point", "not sure when",
        "sometime soon", "in the coming weeks", "in the coming days", "in a few days", "in a few weeks", "in a few months", "in a while", "later this year", "later this month",
        "sometime next year", "one of these days", "any time", "anytime", "whenever", "flexible dates", "my dates are flexible", "over the holidays", "during the holidays", "in the holidays", "in the next few weeks", "in the next few days", "around then",
    ];

    public static Tongue Create() => new()
    {
        IsFrench = false,
        Numbers = new EnglishNumberWords(),
        Months = new FuzzyTable(
            "january=1 jan=1 february=2 feb=2 febuary=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12",
            "match marsh marche junes aprile augusta augustus"),
        Weekdays = new FuzzyTable(
            "sunday=0 sun=0 sundays=0 monday=1 mon=1 mondays=1 tuesday=2 tue=2 tues=2 tuesdays=2 wednesday=3 wed=3 weds=3 wednesdays=3 wensday=3 wendesday=3 thursday=4 thu=4 thur=4 thurs=4 thursdays=4 friday=5 fri=5 fridays=5 saturday=6 sat=6 saturdays=6",
            "someday sundae sundry friends today"),
        DoubtfulDayWords = ["may", "march", "mar", "sun", "sat", "mon", "wed", "dec", "jan", "oct", "sep", "sept"],
        Units = Units,
        RelativeDays = RelativeDays,
        ShiftsBefore = ShiftsBefore,
        ShiftsAfter = ShiftsAfter,
        Holidays = new(EnglishHolidays.All),
        Seasons = new([("spring", 0), ("springtime", 0), ("summer", 1), ("summertime", 1), ("autumn", 2), ("fall", 2), ("winter", 3), ("wintertime", 3)]),
        Stretches = Stretches,
        DayParts = DayParts,
        AfterHour = AfterHour,
        Cues = new(EnglishCues.All),
        Within = new([("in", true), ("within", true), ("in about", true), ("in around", true), ("in roughly", true), ("in exactly", true), ("in just", true), ("in another", true)]),
        FromNow = new(
        [
            ("from now", true), ("from today", true), ("later", true), ("hence", true), ("time", true), ("from then", true), ("away", true),
            ("ago", false), ("before now", false), ("earlier", false), ("back", false), ("out", true),
        ]),
        Articles = ["the", "a", "an"],
        OfWords = ["of", "in", "for", "on"],
        At = new([("at", true), ("at about", true), ("at around", true), ("around", true), ("about", true), ("by", true), ("for", true), ("after", true), ("before", true), ("from", true), ("until", true), ("till", true), ("approximately", true), ("approx", true), ("circa", true), ("at exactly", true), ("towards", true), ("@", true)]),
        VagueTimes = new([.. VagueTimes.Select(phrase => (phrase, phrase))]),
        AfterBareDay = AfterBareDay,
        NotADayBefore = NotADayBefore,
        FollowingDays = new([("the next day", 1), ("the following day", 1), ("the day after", 1), ("next day", 1), ("the following morning", 1), ("the next morning", 1), ("two days later", 2), ("the day after that", 1)]),
        DaysAround = new([("the day after", 1), ("day after", 1), ("the day before", -1), ("day before", -1), ("the eve of", -1), ("eve of", -1), ("the week after", 7), ("the week before", -7), ("the day of", 0)]),
        IdiomaticDays = new(Array.Empty<(string, int)>()),
    };
}
