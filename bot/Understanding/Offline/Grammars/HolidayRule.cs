namespace FrontOffice.Bot.Understanding.Offline.Grammars;

internal enum HolidayRule
{
    Fixed,
    Easter,
    Weekday,
    Bridge,
}
