using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Reservations;

/// <summary>What understanding may propose about stays. The descriptions are read by models.</summary>
internal static class ReservationFunctions
{
    public const string Skill = "reservations";
    public const string Book = "reservation_book";
    public const string Availability = "reservation_availability";
    public const string Price = "reservation_price";
    public const string LookUp = "reservation_lookup";
    public const string Change = "reservation_change";
    public const string Cancel = "reservation_cancel";

    private static readonly string[] Stay =
    [
        "arrival", "departure", "nights", "ambiguousDates", "vagueTime", "impossibleDate", "adults", "children", "childAges", "guests", "rooms", "impossibleNumber",
        "roomType", "ratePlan", "extras", "extrasDropped", "wishes", "wishesDropped", "elements", "option", "answer",
    ];

    private static readonly string[] Guest = ["firstName", "lastName", "nameSpelled", "email", "phone"];

    private static readonly string[] Identity = ["code", "lastName", "nameSpelled", "arrival", "date", "option", "answer", "text"];

    public static IReadOnlyList<SkillFunction> Of(ISkill skill) =>
    [
        new(skill, Book, "Takes a new reservation forward: everything the guest says about dates, guests, room, plan, extras, wishes, name and contact, and their choice or yes to what the desk asked. Not for a stay that is already booked.", [.. Stay, .. Guest]),
        new(skill, Availability, "Looks for rooms that are free on given dates for a party. Use it when the guest asks what is free, without having decided to book.", Stay),
        new(skill, Price, "Says what a stay costs on given dates for a party, or what an extra costs. Not for bills of a stay that is over.", Stay),
        new(skill, LookUp, "Tells a guest the facts of a stay that is already booked, once they have proved to be its holder by code, family name and arrival date.", Identity),
        new(skill, Change, "Changes a stay that is already booked: its dates, its guests, its room or its extras. Not for a reservation that is still being made.", [.. Stay, "code", "lastName", "date"]),
        new(skill, Cancel, "Cancels a stay that is already booked; the fee is said first, and the guest confirms.", Identity),
    ];

    /// <summary>True for what concerns a stay that is already booked.</summary>
    public static bool Manages(string function) => function is LookUp or Change or Cancel;
}
