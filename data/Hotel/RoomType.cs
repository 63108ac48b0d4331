namespace FrontOffice.Data.Hotel;

/// <summary>Rooms that are sold as one kind.</summary>
public sealed record RoomType
{
    /// <summary>Lower-case letters, digits and dashes.</summary>
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>One or two sentences for the guest.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Words a guest may use for it ("double", "twin", "suite junior"), for both languages.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>The rooms' numbers; their count is the stock of a night.</summary>
    public required IReadOnlyList<string> RoomNumbers { get; init; }

    /// <summary>Guests who need a bed, extra beds included; see <see cref="ChildBand.NeedsBed"/>.</summary>
    public required int MaxGuests { get; init; }

    public required int MaxAdults { get; init; }

    public required int MaxChildren { get; init; }

    /// <summary>How many of <see cref="MaxGuests"/> sleep in a bed that is brought in.</summary>
    public int ExtraBeds { get; init; }

    public bool Accessible { get; init; }

    /// <summary>Beds, view, size and the like, for a card.</summary>
    public IReadOnlyList<LocalizedText> Features { get; init; } = [];

    /// <summary>What a wish can match: "sea_view", "balcony", "bath", "quiet", "twin_beds", "pets".</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>File name inside the hotel's folder, or none.</summary>
    public string? Picture { get; init; }

    /// <summary>Rooms that may be sold beyond the stock, by night.</summary>
    public IReadOnlyDictionary<DateOnly, int> Overbooking { get; init; } = new Dictionary<DateOnly, int>();

    /// <summary>Rooms that may be sold for a night, rooms out of order not yet taken off.</summary>
    public int RoomsToSell(DateOnly night) => RoomNumbers.Count + Overbooking.GetValueOrDefault(night);
}
