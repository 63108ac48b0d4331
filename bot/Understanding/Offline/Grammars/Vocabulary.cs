using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>The words of one house: its room types, plans and extras as guests may call them.</summary>
public sealed class Vocabulary
{
    /// <summary>No house: names of rooms, plans and extras are not read.</summary>
    public static readonly Vocabulary Empty = new([], [], []);

    private Vocabulary(
        IEnumerable<(string Phrase, string Id)> roomTypes,
        IEnumerable<(string Phrase, string Id)> ratePlans,
        IEnumerable<(string Phrase, string Id)> extras)
    {
        RoomTypes = new PhraseTable<string>(roomTypes);
        RatePlans = new PhraseTable<string>(ratePlans);
        Extras = new PhraseTable<string>(extras);
    }

    internal PhraseTable<string> RoomTypes { get; }

    internal PhraseTable<string> RatePlans { get; }

    internal PhraseTable<string> Extras { get; }

    public static Vocabulary Of(HotelProfile hotel)
    {
        ArgumentNullException.ThrowIfNull(hotel);
        return new Vocabulary(
            hotel.RoomTypes.SelectMany(type => Named(type.Id, type.Name, type.AlsoCalled)),
            hotel.RatePlans.SelectMany(plan => Named(plan.Id, plan.Name, [])),
            hotel.Extras.SelectMany(extra => Named(extra.Id, extra.Name, extra.AlsoCalled)));
    }

    private static IEnumerable<(string Phrase, string Id)> Named(string id, LocalizedText name, IReadOnlyList<string> alsoCalled) =>
        alsoCalled.Prepend(name.French).Prepend(name.English).Select(phrase => (phrase, id));
}
