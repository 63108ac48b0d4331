using System.Globalization;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Takes what an utterance says about dates and party, and says what is wrong with it.</summary>
internal static class StayWishes
{
    /// <summary>The first thing wrong with dates that the utterance or the draft tells; null when they can be worked with.</summary>
    public static DatesProblem? Judge(DatesDraft draft, Facts facts, DateOnly today, HouseRules rules)
    {
        if (facts.ImpossibleDate is { } impossible) return new DatesProblem.Impossible(impossible);
        var readings = facts.AmbiguousDates.Where(day => day >= today).ToArray();
        if (readings.Length > 1)
        {
            return new DatesProblem.Ambiguous(readings, draft.Arrival is not null && draft.Departure is null && facts.Arrival is null);
        }

        if (facts.VagueTime is { } vague && !draft.Complete) return new DatesProblem.Vague(vague);
        if (draft.Nights is <= 0) return new DatesProblem.NightsImpossible(draft.Nights.Value);
        if (draft.Arrival < today) return new DatesProblem.Past(draft.Arrival.Value, today);
        if (draft.Arrival is null && draft.Departure <= today) return new DatesProblem.Past(draft.Departure.Value, today);
        if (draft is { Arrival: { } from, Departure: { } to })
        {
            if (to <= from) return new DatesProblem.Backwards(from, to);
            if (to.DayNumber - from.DayNumber > rules.MaxNights) return new DatesProblem.TooLong(to.DayNumber - from.DayNumber, rules.MaxNights);
        }

        if (draft.Nights > rules.MaxNights) return new DatesProblem.TooLong(draft.Nights.Value, rules.MaxNights);
        var last = today.AddDays(rules.MaxDaysAhead);
        return draft.Arrival > last ? new DatesProblem.TooFarAhead(draft.Arrival.Value, last) : null;
    }

    /// <summary>Without what the problem says cannot be, so that the next answer starts clean.</summary>
    public static DatesDraft Cleared(DatesDraft draft, DatesProblem? problem) => problem switch
    {
        DatesProblem.NightsImpossible => draft with { Nights = null },
        DatesProblem.TooLong => draft with { Departure = null, Nights = null },
        DatesProblem.Past past when draft.Arrival == past.Day && draft is { Departure: { } to } && to > past.Today => draft with { Arrival = null },
        DatesProblem.Past or DatesProblem.TooFarAhead => new DatesDraft
        {
            Nights = draft is { Arrival: { } from, Departure: { } to } && to > from ? to.DayNumber - from.DayNumber : draft.Nights,
        },
        DatesProblem.Backwards => draft with { Departure = null },
        _ => draft,
    };

    /// <summary>The first thing wrong with the party; null when it can be worked with.</summary>
    public static PartyProblem? Judge(PartyDraft draft, Facts facts, HouseRules rules)
    {
        if (facts.ImpossibleNumber is { } said) return new PartyProblem.NumberImpossible(said);
        if (draft.Rooms is < 1) return Impossible(draft.Rooms.Value);
        if (draft.Guests is < 1) return Impossible(draft.Guests.Value);
        if (draft.Children is < 0) return Impossible(draft.Children.Value);
        if (draft.Adults is < 0) return Impossible(draft.Adults.Value);
        if (draft.ChildAges.FirstOrDefault(age => age is < 0 or > 120) is var age and not 0) return Impossible(age);
        if (draft.Rooms >= rules.GroupFromRooms || draft.Persons >= rules.GroupFromGuests) return new PartyProblem.Group(draft.Rooms, draft.Persons);
        if (draft.Adults is 0) return (draft.Children ?? 0) > 0 ? new PartyProblem.NoAdult() : Impossible(0);
        return draft is { Rooms: { } rooms, Adults: { } adults } && rooms > adults ? new PartyProblem.TooManyRooms(rooms, adults) : null;
    }

    /// <summary>Without the numbers that cannot be.</summary>
    public static PartyDraft Cleared(PartyDraft draft, PartyProblem? problem) => problem switch
    {
        PartyProblem.TooManyRooms => draft with { Rooms = null },
        PartyProblem.NoAdult => draft with { Adults = null },
        PartyProblem.Group => new PartyDraft(),
        PartyProblem.NumberImpossible => new PartyDraft
        {
            Rooms = draft.Rooms is > 0 ? draft.Rooms : null,
            Adults = draft.Adults is > 0 ? draft.Adults : null,
            Guests = draft.Guests is > 0 ? draft.Guests : null,
            Children = draft.Children is >= 0 && draft.Adults is > 0 ? draft.Children : null,
            ChildAges = draft.ChildAges.All(age => age is >= 0 and <= 120) ? draft.ChildAges : [],
        },
        _ => draft,
    };

    private static PartyProblem.NumberImpossible Impossible(int number) => new(number.ToString(CultureInfo.InvariantCulture));
}
