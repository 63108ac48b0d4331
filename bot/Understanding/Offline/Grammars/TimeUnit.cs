namespace FrontOffice.Bot.Understanding.Offline.Grammars;

internal enum TimeUnit
{
    Minute,
    Hour,
    Day,
    Night,
    Week,
    Fortnight,
    Weekend,
    LongWeekend,
    Month,
    Year,
}
