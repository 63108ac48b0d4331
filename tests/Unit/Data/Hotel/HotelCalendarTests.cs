using System.Globalization;
using FrontOffice.Data.Hotel;
using FrontOffice.Tests.Testing;

namespace FrontOffice.Tests.Unit.Data.Hotel;

public sealed class HotelCalendarTests
{
    [Theory]
    [InlineData("2026-11-21", "18:00", "2026-11-21T17:00:00Z")]
    [InlineData("2026-07-01", "18:00", "2026-07-01T16:00:00Z")]
    [InlineData("2026-03-29", "02:30", "2026-03-29T01:30:00Z")] // skipped: moved on by the gap
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30:00Z")] // doubled: the first of the two
    public void A_local_hour_is_an_instant_also_when_the_clocks_change(string day, string hour, string instant)
    {
        var at = Calendar("2026-11-21T12:00:00Z").At(DateOnly.Parse(day, CultureInfo.InvariantCulture), TimeOnly.Parse(hour, CultureInfo.InvariantCulture));

        Assert.Equal(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), at);
    }

    [Theory]
    [InlineData("2026-11-21T22:59:59Z", "2026-11-21")]
    [InlineData("2026-11-21T23:00:00Z", "2026-11-22")]
    [InlineData("2026-07-01T22:00:00Z", "2026-07-02")]
    public void The_hotels_day_changes_at_its_own_midnight(string now, string today)
    {
        Assert.Equal(DateOnly.Parse(today, CultureInfo.InvariantCulture), Calendar(now).Today);
    }

    private static HotelCalendar Calendar(string now) => new(SmallHotel.Paris, new TestClock(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));
}
