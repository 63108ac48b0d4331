using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Data.Hotel;

/// <summary>Stock as a beginner would keep it: a list of who sleeps where, counted anew each time.</summary>
internal sealed class PlainStock
{
    public static readonly HotelProfile House = SmallHotel.Create();

    private readonly List<IReadOnlyList<RoomClaim>> _bookings = [];
    private readonly Dictionary<string, (IReadOnlyList<RoomClaim> Claims, DateTimeOffset Expires)> _holds = [];

    public int Available(RoomType type, DateOnly night, DateTimeOffset now) =>
        type.RoomNumbers.Count - Used(_bookings.SelectMany(claims => claims), type.Id, night) - Used(_holds.Values.Where(hold => hold.Expires > now).SelectMany(hold => hold.Claims), type.Id, night);

    public IReadOnlyList<RoomClaim>? Booking(int which) => _bookings.Count == 0 ? null : _bookings[which % _bookings.Count];

    public bool Hold(string id, IReadOnlyList<RoomClaim> claims, DateTimeOffset expires, DateTimeOffset now)
    {
        var before = _holds.TryGetValue(id, out var old);
        _holds[id] = (claims, expires);
        if (Fits(now)) return true;
        if (before) _holds[id] = old;
        else _holds.Remove(id);
        return false;
    }

    public bool ReleaseHold(string id)
    {
        _holds.Remove(id);
        return true;
    }

    public bool Exchange(IReadOnlyList<RoomClaim>? give, IReadOnlyList<RoomClaim> take, string? hold, DateTimeOffset now)
    {
        var held = hold is not null && _holds.Remove(hold, out var old) ? old : default;
        if (give is not null) _bookings.Remove(give);
        if (take.Count > 0) _bookings.Add(take);
        if (Fits(now)) return true;
        if (take.Count > 0) _bookings.Remove(take);
        if (give is not null) _bookings.Add(give);
        if (held.Claims is not null) _holds[hold!] = held; // It was there, so it has a name.
        return false;
    }

    private bool Fits(DateTimeOffset now)
    {
        var nights = Enumerable.Range(0, 40).Select(day => new DateOnly(2026, 12, 20).AddDays(day));
        return nights.All(night => House.RoomTypes.All(type => Available(type, night, now) >= 0));
    }

    private static int Used(IEnumerable<RoomClaim> claims, string type, DateOnly night) =>
        claims.Where(claim => claim.RoomType == type && claim.Dates.Contains(night)).Sum(claim => claim.Rooms);
}
