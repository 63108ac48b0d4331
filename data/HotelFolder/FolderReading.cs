using FrontOffice.Data.Hotel;

namespace FrontOffice.Data.HotelFolder;

/// <summary>What reading a hotel's folder gave.</summary>
/// <param name="Profile">The house; null when there is a mistake that is not a warning.</param>
/// <param name="Mistakes">All of them, by file and line.</param>
public sealed record FolderReading(HotelProfile? Profile, IReadOnlyList<FolderMistake> Mistakes);
