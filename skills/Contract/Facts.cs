using System.ComponentModel;

namespace FrontOffice.Skills.Contract;

/// <summary>What one utterance says, and only that: the one vocabulary of arguments that understanding fills and skills read.</summary>
/// <remarks>Nothing found is null or an empty list, never a guess. Dates are in the hotel's calendar.</remarks>
public sealed record Facts
{
    public static readonly Facts None = new();

    [Description("First night of the stay, YYYY-MM-DD")]
    public DateOnly? Arrival { get; init; }

    [Description("Day of leaving, YYYY-MM-DD, not a night of the stay")]
    public DateOnly? Departure { get; init; }

    [Description("Number of nights")]
    public int? Nights { get; init; }

    [Description("Readings of an ambiguous date such as 03/04, YYYY-MM-DD each; the guest must be asked")]
    public IReadOnlyList<DateOnly> AmbiguousDates { get; init; } = [];

    [Description("The guest's own words for a time too vague to book (\"in the summer\", \"soon\")")]
    public string? VagueTime { get; init; }

    [Description("The guest's own words for a date that cannot be (\"31 June\")")]
    public string? ImpossibleDate { get; init; }

    [Description("A day that is not part of a stay, YYYY-MM-DD")]
    public DateOnly? Date { get; init; }

    [Description("A time of day, HH:MM")]
    public TimeOnly? Time { get; init; }

    [Description("Adults who stay")]
    public int? Adults { get; init; }

    [Description("Children who stay")]
    public int? Children { get; init; }

    [Description("Children's ages in years")]
    public IReadOnlyList<int> ChildAges { get; init; } = [];

    [Description("Persons who stay, when adults and children were not told apart")]
    public int? Guests { get; init; }

    [Description("Rooms wanted")]
    public int? Rooms { get; init; }

    [Description("A number of guests, rooms or nights that cannot be (\"2.5 guests\"), in the guest's words")]
    public string? ImpossibleNumber { get; init; }

    [Description("Id of the room type named")]
    public string? RoomType { get; init; }

    [Description("Id of the rate plan named")]
    public string? RatePlan { get; init; }

    [Description("Ids of extras wanted: breakfast, parking, cot")]
    public IReadOnlyList<string> Extras { get; init; } = [];

    [Description("Ids of extras no longer wanted")]
    public IReadOnlyList<string> ExtrasDropped { get; init; } = [];

    [Description("Wishes for the room: accessible, quiet, high_floor, twin_beds, double_bed, view, balcony, bath, pets, smoking, cot, connecting")]
    public IReadOnlyList<string> Wishes { get; init; } = [];

    [Description("Wishes no longer held")]
    public IReadOnlyList<string> WishesDropped { get; init; } = [];

    [Description("Id of the chosen option of the pending question")]
    public string? Option { get; init; }

    [Description("True for a clear yes to the pending question, false for a clear no")]
    public bool? Answer { get; init; }

    [Description("Given name")]
    public string? FirstName { get; init; }

    [Description("Family name")]
    public string? LastName { get; init; }

    [Description("True when the family name was spelled letter by letter")]
    public bool NameSpelled { get; init; }

    [Description("E-mail address")]
    public string? Email { get; init; }

    [Description("Phone number as said, digits with an optional leading +")]
    public string? Phone { get; init; }

    [Description("Confirmation code of a booking, eight characters")]
    public string? Code { get; init; }

    [Description("Room number of a guest in the house")]
    public string? RoomNumber { get; init; }

    [Description("Amount of money, with a point")]
    public decimal? Amount { get; init; }

    [Description("ISO 4217 currency of the amount")]
    public string? Currency { get; init; }

    [Description("How many of the thing asked for")]
    public int? Quantity { get; init; }

    [Description("Which part of a booking to change: dates, party, room, extras, name, email, phone, plan")]
    public IReadOnlyList<string> Elements { get; init; } = [];

    [Description("The language asked for, two letters")]
    public string? Language { get; init; }

    [Description("The topic asked about, by its id")]
    public string? Topic { get; init; }

    [Description("The department that the wish is for, by its id")]
    public string? Department { get; init; }

    [Description("The guest's own words, when they are the content: a question, a message, a complaint")]
    public string? Text { get; init; }
}
