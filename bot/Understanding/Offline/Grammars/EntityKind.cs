namespace FrontOffice.Bot.Understanding.Offline.Grammars;

public enum EntityKind
{
    Name,
    Email,
    Phone,
    Code,
    RoomNumber,
    Money,
}
