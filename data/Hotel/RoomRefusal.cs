namespace FrontOffice.Data.Hotel;

/// <summary>Which limit of a room type a party goes beyond.</summary>
public abstract record RoomRefusal
{
    private RoomRefusal()
    {
    }

    public sealed record TooManyGuests(int Most) : RoomRefusal;

    public sealed record TooManyAdults(int Most) : RoomRefusal;

    public sealed record TooManyChildren(int Most) : RoomRefusal;
}
