using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Host.Api;

internal sealed record RoomView(string RoomType, string RatePlan, int Adults, int Children, IReadOnlyList<int> ChildAges, IReadOnlyList<string> Extras)
{
    public static RoomView Of(ReservedRoom room) =>
        new(room.RoomType, room.RatePlan, room.Party.Adults, room.Party.Children, room.Party.ChildAges, room.Extras);
}
