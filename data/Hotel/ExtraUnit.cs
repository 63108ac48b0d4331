namespace FrontOffice.Data.Hotel;

public enum ExtraUnit
{
    PerStay,
    PerNight,
    PerGuest,
    PerGuestNight,
}
