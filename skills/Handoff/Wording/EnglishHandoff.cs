using FrontOffice.Skills.Contract;
using static FrontOffice.Skills.Handoff.HandoffOutcome;

namespace FrontOffice.Skills.Handoff.Wording;

internal static class EnglishHandoff
{
    public static Reply Say(HandoffOutcome outcome, Phrasing phrasing) => outcome switch
    {
        FieldAsked asked => Text(Opening(asked.Case, asked.Begins) + Question(asked, phrasing)),
        ReadBack readBack => new Reply
        {
            Text = $"{Opening(readBack.Case, readBack.Begins)}{Summary(readBack, phrasing)} Shall I pass this on to {Team(readBack.Promise)}?",
            Suggestions =
            [
                new CardButton("Yes, please", "Yes, please", TakeCase.YesTo(readBack.Token)),
                new CardButton("No", "No", TakeCase.NoTo(readBack.Token)),
            ],
        },
        CaseRecorded recorded => Text($"It is recorded under reference {phrasing.Code(recorded.Reference)}. {Promise(recorded, phrasing)}"),
        CaseDropped => Text("Very well, I have passed nothing on."),
        NothingToConfirm => Text("There is nothing left to confirm, so I have passed nothing on."),
        AlarmRaised alarm => Text(Alarm(alarm, phrasing)),
        AlarmPlaced placed => Text($"Thank you. Our team now has the place: {placed.Place}. If you have not called {Numbers(placed.EmergencyNumbers)} yet, call now."),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, message: null),
    };

    private static Reply Text(string text) => new() { Text = text };

    private static string Opening(string function, bool begins) => (begins, function) switch
    {
        (false, _) => "",
        (_, CaseKinds.Complaint) => "I am sorry about this. ",
        (_, CaseKinds.LostProperty) => "I am sorry to hear that. I cannot see what has been found, but our team can look. ",
        (_, CaseKinds.Human) => "Of course. ",
        _ => "",
    };

    private static string Question(FieldAsked asked, Phrasing phrasing) => (asked.Field, asked.Case) switch
    {
        (CaseField.Words, CaseKinds.Human) => "What is it about, in a sentence?",
        (CaseField.Words, CaseKinds.Complaint) => "What happened, and where?",
        (CaseField.Words, CaseKinds.LostProperty) => "What is missing, and where and when did you last have it?",
        (CaseField.Words, CaseKinds.GuestMessage) => "What is the message, and for whom?",
        (CaseField.Words, var function) when function.StartsWith("billing", StringComparison.Ordinal) => "Which stay and which amount is it about?",
        (CaseField.Words, _) => "What may I pass on?",
        (CaseField.Room, _) => "Which room are you in?",
        (CaseField.Name, _) => phrasing.Spoken ? "And your surname, please?" : "And your surname?",
        (CaseField.Contact, _) => "At which phone number or e-mail address can we reach you?",
        (CaseField.Company, _) => "Which company or group is it for?",
        (CaseField.Size, CaseKinds.Group) => "How many people will you be?",
        (CaseField.Size, _) => "For how many people?",
        (CaseField.Dates, _) => "For which dates, and what will you need besides rooms?",
        (CaseField.Day, _) => "For which day?",
        (CaseField.Time, _) => "At what time?",
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, message: null),
    };

    private static string Summary(ReadBack readBack, Phrasing phrasing)
    {
        var facts = readBack.Facts;
        var parts = new List<string>();
        if (readBack.Case == CaseKinds.WakeUp) parts.Add("a wake-up call");
        if (facts.Company is { } company) parts.Add(company);
        if (facts.Size is { } size) parts.Add(phrasing.Count(size, "person", "people"));
        if (facts.Dates is { } dates) parts.Add(dates);
        if (facts.Day is { } day) parts.Add(phrasing.Day(day));
        if (facts.Time is { } time) parts.Add($"at {phrasing.Time(time)}");
        if (facts.Room is { } room) parts.Add($"room {room}");
        if (facts.Name is { } name) parts.Add(name);
        if (facts.Phone is { } phone) parts.Add($"phone {phone}");
        if (facts.Email is { } email) parts.Add($"e-mail {email}");
        var told = facts.Words is { } words && readBack.Case != CaseKinds.WakeUp ? $"I have noted: “{words.TrimEnd('.')}”" : "I have noted";
        return parts.Count == 0 ? told + "."
            : told.EndsWith('”') ? $"{told}, {string.Join(", ", parts)}."
            : $"{told} {string.Join(", ", parts)}.";
    }

    private static string Promise(CaseRecorded recorded, Phrasing phrasing)
    {
        var promise = recorded.Promise;
        var team = Capital(Team(promise));
        var act = Act(recorded, phrasing);
        if (promise.DueAt is null) return $"{team} {act} as soon as somebody is there.";
        var within = phrasing.Duration(promise.Within);
        return promise.OpensAt is { } opens
            ? $"{team} is back {On(opens, phrasing)} and {act} within {within} of that."
            : recorded.Case == CaseKinds.WakeUp ? $"{team} {act}." : $"{team} {act} within {within}.";
    }

    private static string Act(CaseRecorded recorded, Phrasing phrasing) => recorded switch
    {
        { Case: CaseKinds.WakeUp, Facts: { Day: { } day, Time: { } time } } => $"will call you {On(day.ToDateTime(time), phrasing)}",
        { Case: var function } when function.StartsWith("service_", StringComparison.Ordinal) && function != CaseKinds.GuestMessage => "will see to it",
        { Facts.Phone: { } phone } => $"will call you at {phone}",
        { Facts.Email: { } email } => $"will write to you at {email}",
        _ => "will come back to you",
    };

    private static string On(DateTime moment, Phrasing phrasing)
    {
        var day = DateOnly.FromDateTime(moment);
        var hour = phrasing.Time(TimeOnly.FromDateTime(moment));
        return (day.DayNumber - phrasing.Today.DayNumber) switch
        {
            0 => $"today at {hour}",
            1 => $"tomorrow, {phrasing.Day(day)}, at {hour}",
            _ => $"on {phrasing.Day(day)} at {hour}",
        };
    }

    private static string Alarm(AlarmRaised alarm, Phrasing phrasing)
    {
        var call = alarm.Country == "FR"
            ? $"If anyone is in danger, call 112 now, or {phrasing.List(["15 for an ambulance", "17 for the police", "18 for the fire brigade"])}."
            : $"If anyone is in danger, call {Numbers(alarm.EmergencyNumbers)} now.";
        return alarm.Place is { } place
            ? $"Our team has your alert at top priority for room {place}. {call} Our front desk is at {alarm.HotelPhone}."
            : $"Our team has your alert at top priority. {call} Where exactly are you: which room or place?";
    }

    private static string Numbers(IReadOnlyList<string> numbers) => numbers.Count == 0 ? "112" : numbers[0];

    private static string Team(AnswerPromise promise) => promise.Department switch
    {
        "front-desk" => "the front desk",
        "housekeeping" => "housekeeping",
        "maintenance" => "maintenance",
        "porter" => "the porter",
        "kitchen" => "the kitchen",
        "concierge" => "the concierge",
        "groups" => "our groups team",
        "accounts" => "our accounts team",
        "duty-manager" => "the duty manager",
        _ => $"our team ({promise.DepartmentName.English})",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
