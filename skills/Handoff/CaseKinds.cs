using System.Collections.Frozen;
using static FrontOffice.Skills.Handoff.CaseField;

namespace FrontOffice.Skills.Handoff;

/// <summary>The procedures that end with a person of the house.</summary>
internal static class CaseKinds
{
    public const string Human = "human";
    public const string Emergency = "emergency";
    public const string Complaint = "complaint";
    public const string LostProperty = "lost_property";
    public const string Group = "group";
    public const string WakeUp = "service_wakeup";
    public const string GuestMessage = "service_message";
    public const string Message = "handoff_message";

    private const string FrontDesk = "front-desk";
    private const string Housekeeping = "housekeeping";

    public static readonly IReadOnlyList<CaseKind> All =
    [
        new() { Function = Human, Department = FrontDesk, Asks = [Words, Contact], Description = "The guest wants to speak to a person of the hotel. Not for what the desk can do itself." },
        new() { Function = Complaint, Department = "duty-manager", Asks = [Words, Contact], Priority = CasePriority.High, Description = "The guest complains about the room, the service or the stay. Not for a question about a rule." },
        new() { Function = LostProperty, Department = Housekeeping, Asks = [Words, Contact], Description = "Something was lost or left behind in the hotel." },
        new() { Function = Group, Department = "groups", Asks = [Company, Size, Dates, Contact], Description = "An inquiry for a group, an event, a seminar or a company contract. Not for a few rooms." },
        Service("service_items", Housekeeping, "A guest in the house wants things brought: towels, pillows, an iron, water."),
        Service("service_cleaning", Housekeeping, "A guest in the house wants the room cleaned or made up."),
        Service("service_luggage", "porter", "Luggage is to be carried, kept or fetched."),
        Service("service_maintenance", "maintenance", "Something in a room is broken or does not work."),
        Service("service_room_service", "kitchen", "A guest in the house orders food or drink to the room.") with { FrontDeskStandsIn = false },
        Service("service_do_not_disturb", Housekeeping, "A guest in the house does not want to be disturbed."),
        Service(WakeUp, FrontDesk, "A wake-up call is wanted or to be changed.") with { Asks = [Time, Day, Room, Name] },
        new() { Function = GuestMessage, Department = FrontDesk, Asks = [Words, Name, Contact], Description = "A message is to be left for a guest, whether that guest stays here or not." },
        Concierge("concierge_restaurant", [Words, Day, Time, Size, Name, Contact], "A table in a restaurant is wanted."),
        Concierge("concierge_attraction", [Words, Name, Contact], "Tickets or advice for a sight are wanted."),
        Concierge("concierge_taxi", [Words, Day, Time, Name, Contact], "A taxi or a transfer is wanted. Not flights or rental cars."),
        Concierge("concierge_spa", [Words, Day, Time, Name, Contact], "A treatment is wanted."),
        Concierge("concierge_tour", [Words, Day, Name, Contact], "A guided tour is wanted."),
        Concierge("concierge_event", [Words, Name, Contact], "Tickets for a concert, a show or a match are wanted."),
        Concierge("concierge_flowers", [Words, Name, Contact], "Flowers or a small gift are to be arranged."),
        Billing("billing_invoice", "An invoice or a copy of one is wanted."),
        Billing("billing_refund", "The guest asks for money back or where a refund is."),
        Billing("billing_dispute", "The guest does not agree with a charge."),
        new() { Function = Message, Department = FrontDesk, Asks = [Words, Contact], Description = "Takes a message or a call-back for the hotel's people when nothing else fits." },
    ];

    private static readonly FrozenDictionary<string, CaseKind> ByFunction = All.ToFrozenDictionary(kind => kind.Function, StringComparer.Ordinal);

    public static CaseKind? Find(string function) => ByFunction.GetValueOrDefault(function);

    private static CaseKind Service(string function, string department, string description) => new()
    {
        Function = function,
        Department = department,
        Asks = [Words, Room, Name],
        Description = description,
        OpensWithContent = true,
        FrontDeskStandsIn = true,
    };

    private static CaseKind Concierge(string function, IReadOnlyList<CaseField> asks, string description) => new()
    {
        Function = function,
        Department = "concierge",
        Asks = asks,
        Description = description,
        OpensWithContent = true,
    };

    private static CaseKind Billing(string function, string description) => new()
    {
        Function = function,
        Department = "accounts",
        Asks = [Words, Name, Contact],
        Description = description,
    };
}
