using FrontOffice.Skills.Contract;
using static FrontOffice.Skills.Handoff.HandoffOutcome;

namespace FrontOffice.Skills.Handoff.Wording;

internal static class FrenchHandoff
{
    public static Reply Say(HandoffOutcome outcome, Phrasing phrasing) => outcome switch
    {
        FieldAsked asked => Text(Opening(asked.Case, asked.Begins) + Question(asked, phrasing)),
        ReadBack readBack => new Reply
        {
            Text = $"{Opening(readBack.Case, readBack.Begins)}{Summary(readBack, phrasing)} Puis-je transmettre {To(readBack.Promise)} ?",
            Suggestions =
            [
                new CardButton("Oui, s’il vous plaît", "Oui, s’il vous plaît", TakeCase.YesTo(readBack.Token)),
                new CardButton("Non", "Non", TakeCase.NoTo(readBack.Token)),
            ],
        },
        CaseRecorded recorded => Text($"C’est enregistré sous la référence {phrasing.Code(recorded.Reference)}. {Promise(recorded, phrasing)}"),
        CaseDropped => Text("Très bien, je n’ai rien transmis."),
        NothingToConfirm => Text("Il n’y a plus rien à confirmer, je n’ai donc rien transmis."),
        AlarmRaised alarm => Text(Alarm(alarm, phrasing)),
        AlarmPlaced placed => Text($"Merci. Notre équipe connaît maintenant le lieu : {placed.Place}. Si vous n’avez pas encore appelé le {Numbers(placed.EmergencyNumbers)}, appelez tout de suite."),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, message: null),
    };

    private static Reply Text(string text) => new() { Text = text };

    private static string Opening(string function, bool begins) => (begins, function) switch
    {
        (false, _) => "",
        (_, CaseKinds.Complaint) => "Je suis désolé de ce désagrément. ",
        (_, CaseKinds.LostProperty) => "J’en suis désolé. Je ne vois pas ce qui a été retrouvé, mais notre équipe peut chercher. ",
        (_, CaseKinds.Human) => "Bien sûr. ",
        _ => "",
    };

    private static string Question(FieldAsked asked, Phrasing phrasing) => (asked.Field, asked.Case) switch
    {
        (CaseField.Words, CaseKinds.Human) => "De quoi s’agit-il, en une phrase ?",
        (CaseField.Words, CaseKinds.Complaint) => "Que s’est-il passé, et où ?",
        (CaseField.Words, CaseKinds.LostProperty) => "Que vous manque-t-il, et où et quand l’aviez-vous encore ?",
        (CaseField.Words, CaseKinds.GuestMessage) => "Quel est le message, et pour qui ?",
        (CaseField.Words, var function) when function.StartsWith("billing", StringComparison.Ordinal) => "De quel séjour et de quel montant s’agit-il ?",
        (CaseField.Words, _) => "Que puis-je transmettre ?",
        (CaseField.Room, _) => "Dans quelle chambre êtes-vous ?",
        (CaseField.Name, _) => phrasing.Spoken ? "Et votre nom de famille, s’il vous plaît ?" : "Et votre nom de famille ?",
        (CaseField.Contact, _) => "À quel numéro de téléphone ou à quelle adresse e-mail pouvons-nous vous joindre ?",
        (CaseField.Company, _) => "Pour quelle entreprise ou quel groupe est-ce ?",
        (CaseField.Size, CaseKinds.Group) => "Combien de personnes serez-vous ?",
        (CaseField.Size, _) => "Pour combien de personnes ?",
        (CaseField.Dates, _) => "Pour quelles dates, et que vous faudra-t-il en plus des chambres ?",
        (CaseField.Day, _) => "Pour quel jour ?",
        (CaseField.Time, _) => "À quelle heure ?",
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, message: null),
    };

    private static string Summary(ReadBack readBack, Phrasing phrasing)
    {
        var facts = readBack.Facts;
        var parts = new List<string>();
        if (readBack.Case == CaseKinds.WakeUp) parts.Add("un réveil par téléphone");
        if (facts.Company is { } company) parts.Add(company);
        if (facts.Size is { } size) parts.Add(phrasing.Count(size, "personne", "personnes"));
        if (facts.Dates is { } dates) parts.Add(dates);
        if (facts.Day is { } day) parts.Add($"le {phrasing.Day(day)}");
        if (facts.Time is { } time) parts.Add($"à {phrasing.Time(time)}");
        if (facts.Room is { } room) parts.Add($"chambre {room}");
        if (facts.Name is { } name) parts.Add(name);
        if (facts.Phone is { } phone) parts.Add($"téléphone {phone}");
        if (facts.Email is { } email) parts.Add($"e-mail {email}");
        var told = facts.Words is { } words && readBack.Case != CaseKinds.WakeUp ? $"J’ai noté : « {words.TrimEnd('.')} »" : "J’ai noté";
        return parts.Count == 0 ? told + "."
            : told.EndsWith('»') ? $"{told}, {string.Join(", ", parts)}."
            : $"{told} : {string.Join(", ", parts)}.";
    }

    private static string Promise(CaseRecorded recorded, Phrasing phrasing)
    {
        var promise = recorded.Promise;
        var team = Capital(Team(promise));
        var act = Act(recorded, phrasing);
        if (promise.DueAt is null) return $"{team} {act} dès que quelqu’un sera là.";
        var within = phrasing.Duration(promise.Within);
        return promise.OpensAt is { } opens
            ? $"{team} reprend {On(opens, phrasing)} et {act} dans un délai de {within} après l’ouverture."
            : recorded.Case == CaseKinds.WakeUp ? $"{team} {act}." : $"{team} {act} dans un délai de {within}.";
    }

    private static string Act(CaseRecorded recorded, Phrasing phrasing) => recorded switch
    {
        { Case: CaseKinds.WakeUp, Facts: { Day: { } day, Time: { } time } } => $"vous appellera {On(day.ToDateTime(time), phrasing)}",
        { Case: var function } when function.StartsWith("service_", StringComparison.Ordinal) && function != CaseKinds.GuestMessage => "s’en occupera",
        { Facts.Phone: { } phone } => $"vous appellera au {phone}",
        { Facts.Email: { } email } => $"vous écrira à {email}",
        _ => "reviendra vers vous",
    };

    private static string On(DateTime moment, Phrasing phrasing)
    {
        var day = DateOnly.FromDateTime(moment);
        var hour = phrasing.Time(TimeOnly.FromDateTime(moment));
        return (day.DayNumber - phrasing.Today.DayNumber) switch
        {
            0 => $"aujourd’hui à {hour}",
            1 => $"demain, {phrasing.Day(day)}, à {hour}",
            _ => $"le {phrasing.Day(day)} à {hour}",
        };
    }

    private static string Alarm(AlarmRaised alarm, Phrasing phrasing)
    {
        var call = alarm.Country == "FR"
            ? $"Si quelqu’un est en danger, appelez tout de suite le 112, ou {phrasing.List(["le 15 pour le SAMU", "le 17 pour la police", "le 18 pour les pompiers"])}."
            : $"Si quelqu’un est en danger, appelez tout de suite le {Numbers(alarm.EmergencyNumbers)}.";
        return alarm.Place is { } place
            ? $"Notre équipe a votre alerte en priorité absolue pour la chambre {place}. {call} Notre réception est au {alarm.HotelPhone}."
            : $"Notre équipe a votre alerte en priorité absolue. {call} Où êtes-vous exactement : quelle chambre ou quel endroit ?";
    }

    private static string Numbers(IReadOnlyList<string> numbers) => numbers.Count == 0 ? "112" : numbers[0];

    private static string Team(AnswerPromise promise) => promise.Department switch
    {
        "front-desk" => "la réception",
        "housekeeping" => "le service d’étage",
        "maintenance" => "le service technique",
        "porter" => "le bagagiste",
        "kitchen" => "la cuisine",
        "concierge" => "la conciergerie",
        "groups" => "notre service des groupes",
        "accounts" => "notre comptabilité",
        "duty-manager" => "le responsable de permanence",
        _ => $"notre équipe ({promise.DepartmentName.French})",
    };

    /// <summary>The team with "à", contracted.</summary>
    private static string To(AnswerPromise promise)
    {
        var team = Team(promise);
        return team.StartsWith("le ", StringComparison.Ordinal) ? "au " + team[3..] : "à " + team;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
