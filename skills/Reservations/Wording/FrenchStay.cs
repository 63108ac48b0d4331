using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Dialogue;

namespace FrontOffice.Skills.Reservations.Wording;

/// <summary>Questions about dates and party in French.</summary>
internal static class FrenchStay
{
    public static string Say(StayOutcome outcome, Phrasing phrasing) => outcome switch
    {
        StayOutcome.DatesWanted => WhichDays(phrasing),
        StayOutcome.ArrivalWanted { Nights: { } nights } => $"{Nights(phrasing, nights)}, avec plaisir. Quel jour souhaitez-vous arriver ?",
        StayOutcome.ArrivalWanted { Departure: { } leaving } => $"Départ le {phrasing.Day(leaving)}. Quel jour souhaitez-vous arriver ?",
        StayOutcome.ArrivalWanted => "Quel jour souhaitez-vous arriver ?",
        StayOutcome.DepartureWanted wanted => $"Arrivée le {phrasing.Day(wanted.Arrival)}. Combien de nuits souhaitez-vous rester, ou jusqu’à quel jour ?",
        StayOutcome.DatesRefused refused => Refused(refused.Problem, phrasing),
        StayOutcome.PartyWanted => "Combien d’adultes serez-vous, et y a-t-il des enfants ? Si oui, de quel âge ?",
        StayOutcome.SplitWanted split => $"{split.Guests} personnes : êtes-vous tous adultes ? S’il y a des enfants, quel âge ont-ils ?",
        StayOutcome.ChildAgesWanted { Children: 1 } => "Quel âge a l’enfant ?",
        StayOutcome.ChildAgesWanted ages => $"Quel âge ont les {ages.Children} enfants ?",
        StayOutcome.PartyRefused refused => Refused(refused.Problem),
        StayOutcome.MoreRoomsWanted rooms => $"Aucune de nos chambres n’accueille {rooms.Guests} personnes ensemble. Dois-je chercher {rooms.Rooms} chambres ?",
        StayOutcome.GroupDeskAnswers group => Group(group, phrasing),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Nights(Phrasing phrasing, int nights) => phrasing.Count(nights, "nuit", "nuits");

    /// <summary>"2 adultes et 1 enfant (6 ans)".</summary>
    public static string Party(Phrasing phrasing, FrontOffice.Data.Hotel.Party party)
    {
        var adults = phrasing.Count(party.Adults, "adulte", "adultes");
        if (party.Children == 0) return adults;
        var children = phrasing.Count(party.Children, "enfant", "enfants");
        return $"{adults} et {children} ({phrasing.List([.. party.ChildAges.Select(age => Age(phrasing, age))])})";
    }

    private static string Age(Phrasing phrasing, int age) => age == 0 ? "moins d’un an" : phrasing.Count(age, "an", "ans");

    private static string WhichDays(Phrasing phrasing) =>
        phrasing.Spoken ? "Quel jour souhaitez-vous arriver ?" : "Quel jour souhaitez-vous arriver, et quel jour repartez-vous ?";

    private static string Refused(DatesProblem problem, Phrasing phrasing) => problem switch
    {
        DatesProblem.Ambiguous ambiguous => $"Voulez-vous dire le {Either(ambiguous.Readings, phrasing)} ?",
        DatesProblem.Vague => $"Pour voir ce qui est libre, il me faut des jours précis. {WhichDays(phrasing)}",
        DatesProblem.Impossible impossible => $"« {Quote.Of(impossible.Said)} » n’existe pas au calendrier. {WhichDays(phrasing)}",
        DatesProblem.NightsImpossible => "Un séjour compte au moins une nuit. Combien de nuits souhaitez-vous ?",
        DatesProblem.Past past => $"Le {phrasing.Day(past.Day)} est déjà passé. {WhichDays(phrasing)}",
        DatesProblem.Backwards same when same.Arrival == same.Departure =>
            $"Vous arriveriez et repartiriez le même jour, le {phrasing.Day(same.Arrival)}. Jusqu’à quel jour souhaitez-vous rester ?",
        DatesProblem.Backwards back => $"Le {phrasing.Day(back.Departure)} est avant votre arrivée du {phrasing.Day(back.Arrival)}. Jusqu’à quel jour souhaitez-vous rester ?",
        DatesProblem.TooLong tooLong => $"{Nights(phrasing, tooLong.Nights)}, c’est plus que ce que je peux réserver : notre séjour le plus long est de {Nights(phrasing, tooLong.Most)}. Combien de nuits souhaitez-vous ?",
        DatesProblem.TooFarAhead far => $"Notre calendrier est ouvert pour des arrivées jusqu’au {phrasing.Day(far.LastArrival)}. {WhichDays(phrasing)}",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private static string Either(IReadOnlyList<DateOnly> readings, Phrasing phrasing) => string.Join(" ou le ", readings.Select(phrasing.Day));

    private static string Refused(PartyProblem problem) => problem switch
    {
        PartyProblem.NumberImpossible impossible => $"Je ne peux pas réserver pour « {Quote.Of(impossible.Said)} ». Combien d’adultes serez-vous, et combien d’enfants ?",
        PartyProblem.NoAdult => "Il faut au moins un adulte par chambre. Combien d’adultes serez-vous ?",
        PartyProblem.TooManyRooms many => $"Il faut au moins un adulte par chambre, et {many.Rooms} chambres dépassent le nombre d’adultes. Combien de chambres souhaitez-vous ?",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private static string Group(StayOutcome.GroupDeskAnswers group, Phrasing phrasing)
    {
        var size = group.Rooms is { } rooms ? phrasing.Count(rooms, "chambre", "chambres") : phrasing.Count(group.Guests, "personne", "personnes");
        var desk = group.Desk?.Name.French ?? "notre service groupes";
        var within = group.Desk is { } known ? $" Aux heures d’ouverture, vous avez une réponse en {phrasing.Duration(known.AnswersWithin)}." : "";
        return $"{size} : un groupe de cette taille est suivi personnellement, à ses propres conditions ; je ne le réserve donc pas ici. "
            + $"{Quote.Capital(desk)} : {group.Phone} ou {group.Email}.{within}";
    }
}
