using FrontOffice.Data.Hotel;
using FrontOffice.Tests.Unit.Data.Hotel;

namespace FrontOffice.Tests.Unit.Skills.Reservations;

/// <summary>A house of five rooms with names in both languages: three doubles, a suite, and an accessible double.</summary>
internal static class House
{
    public static HotelProfile Create()
    {
        var small = SmallHotel.Create();
        return small with
        {
            Phone = "+33 4 00 00 00 00",
            RoomTypes =
            [
                Named(small.RoomTypes[0], "Classic Double", "Double Classique") with { AlsoCalled = ["double"], Picture = "double.jpg", Features = [new LocalizedText("Courtyard", "Cour")] },
                Named(small.RoomTypes[1], "Suite", "Suite"),
                Named(small.RoomTypes[0], "Accessible Double", "Double Accessible") with { Id = "accessible", RoomNumbers = ["1"], Accessible = true, MaxGuests = 2, MaxChildren = 0 },
            ],
            RatePlans =
            [
                small.RatePlans[0] with
                {
                    Name = new LocalizedText("Flexible", "Flexible"),
                    Prices = [.. small.RatePlans[0].Prices, small.RatePlans[0].Prices[2] with { RoomType = "accessible" }],
                },
                small.RatePlans[1] with { Name = new LocalizedText("Advance", "Anticipé") },
            ],
            Extras =
            [
                small.Extras[0] with { Name = new LocalizedText("breakfast", "petit déjeuner") },
                small.Extras[1] with { Name = new LocalizedText("parking", "parking") },
            ],
        };
    }

    private static RoomType Named(RoomType type, string english, string french) =>
        type with { Name = new LocalizedText(english, french), Description = new LocalizedText(english, french) };
}
