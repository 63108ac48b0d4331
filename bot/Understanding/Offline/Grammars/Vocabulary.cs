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

    /// <summary>Every name with its plural and without its article; "petit déjeuner" also as guests shorten it.</summary>
    private static IEnumerable<(string Phrase, string Id)> Named(string id, LocalizedText name, IReadOnlyList<string> alsoCalled) =>
        alsoCalled.Prepend(name.French).Prepend(name.English).Prepend(id.Replace('-', ' '))
            .Concat(Common(id))
            .SelectMany(Forms)
            .Distinct(StringComparer.Ordinal)
            .Select(phrase => (phrase, id));

    private static IEnumerable<string> Forms(string phrase)
    {
        var plain = Tokenizer.Plain(phrase);
        if (plain.Length == 0) yield break;
        yield return plain;
        if (plain[^1] is not ('s' or 'x')) yield return plain + "s";
        if (plain.Length > 4 && plain[^1] == 's') yield return plain[..^1];
    }

    /// <summary>Shortened and misspelled forms of extras that nearly every house has.</summary>
    private static string[] Common(string id) => id switch
    {
        "breakfast" => ["breakfast", "brekkie", "brekky", "breakfasts", "breakfest", "brekfast", "petit dejeuner", "petit dej", "ptit dej", "p'tit dej", "petits dejeuners", "petit dejeuners", "pdj", "petit-dejeuner", "petit déj"],
        "parking" => ["parking", "parking space", "parking spot", "car park", "garage", "place de parking", "stationnement", "park my car", "parkings", "parquing"],
        "cot" => ["cot", "crib", "baby bed", "baby cot", "lit bebe", "lit pour bebe", "lit parapluie", "berceau"],
        _ => [],
    };
}
