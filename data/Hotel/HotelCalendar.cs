namespace FrontOffice.Data.Hotel;

/// <summary>The hotel's own day and hour: not the server's, nor the guest's.</summary>
public sealed class HotelCalendar(TimeZoneInfo zone, TimeProvider clock)
{
    public TimeZoneInfo Zone { get; } = zone;

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateTime LocalNow => TimeZoneInfo.ConvertTime(Now, Zone).DateTime;

    public DateOnly Today => DateOnly.FromDateTime(LocalNow);

    /// <summary>The instant of a local hour; an hour that daylight saving skips is moved on by the gap, a doubled hour takes its first.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly hour)
    {
        var local = day.ToDateTime(hour, DateTimeKind.Unspecified);
        if (Zone.IsInvalidTime(local))
        {
            var before = Zone.GetUtcOffset(local.AddHours(-3));
            return new DateTimeOffset(local, before).ToUniversalTime();
        }

        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    public DateTime ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
}
