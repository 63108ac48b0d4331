using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Dialogue;

namespace FrontOffice.Skills.Reservations.Wording;

/// <summary>Questions about dates and party in English.</summary>
internal static class EnglishStay
{
    public static string Say(StayOutcome outcome, Phrasing phrasing) => outcome switch
    {
        StayOutcome.DatesWanted => WhichDays(phrasing),
        StayOutcome.ArrivalWanted { Nights: { } nights } => $"{Nights(phrasing, nights)}, gladly. Which day would you like to arrive?",
        StayOutcome.ArrivalWanted { Departure: { } leaving } => $"Leaving on {phrasing.Day(leaving)}. Which day would you like to arrive?",
        StayOutcome.ArrivalWanted => "Which day would you like to arrive?",
        StayOutcome.DepartureWanted wanted => $"Arriving on {phrasing.Day(wanted.Arrival)}. How many nights would you like to stay, or until which day?",
        StayOutcome.DatesRefused refused => Refused(refused.Problem, phrasing),
        StayOutcome.PartyWanted => "How many adults will stay, and are there children with you? If so, how old are they?",
        StayOutcome.SplitWanted split => $"{split.Guests} guests: are you all adults? If there are children, how old are they?",
        StayOutcome.ChildAgesWanted { Children: 1 } => "How old is the child?",
        StayOutcome.ChildAgesWanted ages => $"How old are the {ages.Children} children?",
        StayOutcome.PartyRefused refused => Refused(refused.Problem),
        StayOutcome.MoreRoomsWanted rooms => $"None of our rooms takes {rooms.Guests} guests together. Shall I look for {rooms.Rooms} rooms?",
        StayOutcome.GroupDeskAnswers group => Group(group, phrasing),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Nights(Phrasing phrasing, int nights) => phrasing.Count(nights, "night", "nights");

    /// <summary>"2 adults and 1 child (6)".</summary>
    public static string Party(Phrasing phrasing, FrontOffice.Data.Hotel.Party party)
    {
        var adults = phrasing.Count(party.Adults, "adult", "adults");
        if (party.Children == 0) return adults;
        var children = phrasing.Count(party.Children, "child", "children");
        var ages = phrasing.List([.. party.ChildAges.Select(age => age == 0 ? "under 1" : age.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
        return $"{adults} and {children} ({(phrasing.Spoken ? "aged " : "")}{ages})";
    }

    private static string WhichDays(Phrasing phrasing) =>
        phrasing.Spoken ? "Which day would you like to arrive?" : "Which day would you like to arrive, and which day would you leave?";

    private static string Refused(DatesProblem problem, Phrasing phrasing) => problem switch
    {
        DatesProblem.Ambiguous ambiguous => $"Do you mean {Either(ambiguous.Readings, phrasing)}?",
        DatesProblem.Vague => $"To see what is free I need exact days. {WhichDays(phrasing)}",
        DatesProblem.Impossible impossible => $"“{Quote.Of(impossible.Said)}” is not in the calendar. {WhichDays(phrasing)}",
        DatesProblem.NightsImpossible => "A stay has at least one night. How many nights would you like?",
        DatesProblem.Past past => $"{phrasing.Day(past.Day)} has already passed. {WhichDays(phrasing)}",
        DatesProblem.Backwards same when same.Arrival == same.Departure =>
            $"That would be arriving and leaving on the same day, {phrasing.Day(same.Arrival)}. Until which day would you like to stay?",
        DatesProblem.Backwards back => $"{phrasing.Day(back.Departure)} is before your arrival on {phrasing.Day(back.Arrival)}. Until which day would you like to stay?",
        DatesProblem.TooLong tooLong => $"{Nights(phrasing, tooLong.Nights)} is more than I can book: our longest stay is {Nights(phrasing, tooLong.Most)}. How many nights would you like?",
        DatesProblem.TooFarAhead far => $"Our calendar is open for arrivals up to {phrasing.Day(far.LastArrival)}. {WhichDays(phrasing)}",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private static string Either(IReadOnlyList<DateOnly> readings, Phrasing phrasing) => string.Join(" or ", readings.Select(phrasing.Day));

    private static string Refused(PartyProblem problem) => problem switch
    {
        PartyProblem.NumberImpossible impossible => $"I cannot book for “{Quote.Of(impossible.Said)}”. How many adults will stay, and how many children?",
        PartyProblem.NoAdult => "At least one adult stays in each room. How many adults will come along?",
        PartyProblem.TooManyRooms many => $"At least one adult stays in each room, and {many.Rooms} rooms are more than there are adults. How many rooms would you like?",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private static string Group(StayOutcome.GroupDeskAnswers group, Phrasing phrasing)
    {
        var size = group.Rooms is { } rooms ? phrasing.Count(rooms, "room", "rooms") : phrasing.Count(group.Guests, "guest", "guests");
        var desk = group.Desk?.Name.English ?? "our group desk";
        var within = group.Desk is { } known ? $" While it is open you have an answer within {phrasing.Duration(known.AnswersWithin)}." : "";
        return $"{size}: a group that size is looked after personally, with its own terms, so I do not book it here. "
            + $"{Quote.Capital(desk)} is reached at {group.Phone} or {group.Email}.{within}";
    }
}
