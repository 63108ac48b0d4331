namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>What stands in a span: a classifier's placeholder.</summary>
public enum SpanKind
{
    Date,
    Time,
    Duration,
    Number,
    Party,
    Rooms,
    Name,
    Email,
    Phone,
    Code,
    RoomNumber,
    Money,
    RoomType,
    RatePlan,
    Extra,
    Wish,
}
