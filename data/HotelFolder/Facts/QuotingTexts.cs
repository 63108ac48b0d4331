using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Policies;

namespace FrontOffice.Data.HotelFolder.Facts;

/// <summary>Fills the figures that the house's own names and descriptions quote.</summary>
internal sealed class QuotingTexts(Placeholders placeholders)
{
    public HotelProfile Fill(HotelProfile house) => house with
    {
        RoomTypes = [.. house.RoomTypes.Select(type => type with { Description = Fill(type.Description), Features = [.. type.Features.Select(Fill)] })],
        RatePlans = [.. house.RatePlans.Select(plan => plan with { Description = Fill(plan.Description) })],
        Extras = [.. house.Extras.Select(extra => extra with { Name = Fill(extra.Name) })],
    };

    private LocalizedText Fill(LocalizedText text) => new(Fill(text.English, Language.English), Fill(text.French, Language.French));

    private string Fill(string text, Language language) => placeholders.Fill(text, language, HotelFolderReader.HotelFile, 0);
}
