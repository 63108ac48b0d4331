namespace FrontOffice.Data.Hotel;

/// <summary>A party as the house counts it: adults, and children by age band.</summary>
/// <param name="Adults">With the children above the oldest band.</param>
/// <param name="Bands">One for each child that has a band.</param>
public sealed record PartyByBand(int Adults, IReadOnlyList<ChildBand> Bands)
{
    public int Children => Bands.Count;

    /// <summary>Guests who need a bed.</summary>
    public int InBeds => Adults + Bands.Count(band => band.NeedsBed);

    public decimal ChildrenPerNight => Bands.Sum(band => band.PerNight);

    public static PartyByBand Of(HotelProfile hotel, Party party)
    {
        ArgumentNullException.ThrowIfNull(hotel);
        ArgumentNullException.ThrowIfNull(party);
        var bands = new List<ChildBand>();
        foreach (var age in party.ChildAges)
        {
            if (hotel.ChildBands.FirstOrDefault(band => age >= band.FromAge && age <= band.ToAge) is { } band) bands.Add(band);
        }

        return new PartyByBand(party.Guests - bands.Count, bands);
    }
}
