using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>Which facts answer which question.</summary>
internal static class FactKinds
{
    public static bool Answers(Facts facts, Expectation expects) => expects switch
    {
        Expectation.StayDates => HasDates(facts) || facts.Date is not null,
        Expectation.Departure => HasDates(facts) || facts.Date is not null,
        Expectation.Nights => facts.Nights is not null || facts.Departure is not null || facts.ImpossibleNumber is not null,
        Expectation.Party => HasParty(facts) || facts.Answer is not null,
        Expectation.ChildAges => facts.ChildAges.Count > 0 || facts.Children is not null || facts.ImpossibleNumber is not null,
        Expectation.Rooms => facts.Rooms is not null || facts.ImpossibleNumber is not null,
        Expectation.Choice => facts.Option is not null || facts.Answer is not null,
        Expectation.YesOrNo => facts.Answer is not null || facts.Option is not null,
        Expectation.Name => facts.LastName is not null || facts.FirstName is not null,
        Expectation.Email => facts.Email is not null,
        Expectation.Phone => facts.Phone is not null,
        Expectation.Contact => facts.Email is not null || facts.Phone is not null || facts.RoomNumber is not null,
        Expectation.Code => facts.Code is not null,
        Expectation.RoomNumber => facts.RoomNumber is not null,
        Expectation.Date => facts.Date is not null || facts.Arrival is not null || facts.AmbiguousDates.Count > 0 || facts.ImpossibleDate is not null || facts.VagueTime is not null,
        Expectation.Time => facts.Time is not null || facts.VagueTime is not null,
        Expectation.Element => facts.Elements.Count > 0 || HasStay(facts) || facts.Answer is not null,
        _ => false,
    };

    public static bool HasDates(Facts facts) =>
        facts.Arrival is not null || facts.Departure is not null || facts.Nights is not null || facts.AmbiguousDates.Count > 0
        || facts.VagueTime is not null || facts.ImpossibleDate is not null || facts.ImpossibleNumber is not null;

    public static bool HasParty(Facts facts) =>
        facts.Adults is not null || facts.Children is not null || facts.Guests is not null || facts.ChildAges.Count > 0 || facts.ImpossibleNumber is not null;

    /// <summary>Anything that belongs into a stay: dates, party, rooms, plan, extras, wishes.</summary>
    public static bool HasStay(Facts facts) =>
        HasDates(facts) || HasParty(facts) || facts.Rooms is not null || facts.RoomType is not null || facts.RatePlan is not null || HasAdditions(facts);

    /// <summary>Extras and wishes, taken or dropped.</summary>
    public static bool HasAdditions(Facts facts) =>
        facts.Extras.Count > 0 || facts.ExtrasDropped.Count > 0 || facts.Wishes.Count > 0 || facts.WishesDropped.Count > 0;

    public static bool HasContact(Facts facts) =>
        facts.LastName is not null || facts.FirstName is not null || facts.Email is not null || facts.Phone is not null || facts.Code is not null;
}
