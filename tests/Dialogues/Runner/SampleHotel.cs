using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>The sample hotel as its folder describes it, read once.</summary>
internal static class SampleHotel
{
    public static HotelProfile Profile => throw new InvalidOperationException("There is no sample hotel in this checkout.");
}
