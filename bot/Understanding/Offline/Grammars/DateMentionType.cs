namespace FrontOffice.Bot.Understanding.Offline.Grammars;

public enum DateMentionType
{
    Date,
    Range,
    Time,
    TimeRange,
    DateTime,
    DateTimeRange,
    Duration,
}
