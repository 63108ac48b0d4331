using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Questions;

/// <summary>A room type as it is shown to somebody who looks around.</summary>
public sealed record RoomPortrait(string Id, LocalizedText Name, LocalizedText Description, IReadOnlyList<LocalizedText> Features, int MaxGuests, string? Picture)
{
    internal static RoomPortrait Of(RoomType type) => new(type.Id, type.Name, type.Description, type.Features, type.MaxGuests, type.Picture);
}
