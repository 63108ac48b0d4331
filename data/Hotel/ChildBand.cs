namespace FrontOffice.Data.Hotel;

/// <param name="FromAge">Inclusive.</param>
/// <param name="ToAge">Inclusive; a guest above the oldest band counts as an adult.</param>
/// <param name="PerNight">In the hotel's currency.</param>
public sealed record ChildBand(int FromAge, int ToAge, decimal PerNight, bool NeedsBed);
