using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Puts what was decided about a reservation into the question that the guest answers next.</summary>
internal static class ManageAsks
{
    public static ManageQuestion QuestionOf(Outcome outcome) => outcome switch
    {
        ManageOutcome.CodeWanted or ManageOutcome.NotVerified => ManageQuestion.Code,
        ManageOutcome.HolderWanted => ManageQuestion.Holder,
        ManageOutcome.ArrivalDayWanted => ManageQuestion.ArrivalDay,
        ManageOutcome.ChangeWanted => ManageQuestion.Element,
        ManageOutcome.NewDatesWanted or StayOutcome.DatesRefused or StayOutcome.DepartureWanted => ManageQuestion.Dates,
        StayOutcome.PartyWanted or StayOutcome.PartyRefused => ManageQuestion.Party,
        StayOutcome.SplitWanted => ManageQuestion.Split,
        StayOutcome.ChildAgesWanted => ManageQuestion.ChildAges,
        ManageOutcome.ChangeNotFree => ManageQuestion.Room,
        ManageOutcome.ChangeReadBack or ManageOutcome.CancelReadBack => ManageQuestion.Confirm,
        _ => ManageQuestion.None,
    };

    public static PendingQuestion? Ask(Outcome outcome, string function, string key)
    {
        var asks = new PendingQuestion { Skill = ReservationFunctions.Skill, Function = function, Expects = Expectation.Text };
        return outcome switch
        {
            ManageOutcome.CodeWanted or ManageOutcome.NotVerified => asks with { Expects = Expectation.Code },
            ManageOutcome.HolderWanted => asks with { Expects = Expectation.Name },
            ManageOutcome.ArrivalDayWanted => asks with { Expects = Expectation.Date },
            ManageOutcome.ChangeWanted => asks with
            {
                Expects = Expectation.Element,
                Options =
                [
                    new(IdOf(function, key, Option.Element, "dates"), ["the dates", "dates", "les dates"]),
                    new(IdOf(function, key, Option.Element, "party"), ["the guests", "guests", "les personnes", "voyageurs"]),
                ],
            },
            StayOutcome.DatesRefused { Problem: DatesProblem.NightsImpossible or DatesProblem.TooLong } => asks with { Expects = Expectation.Nights },
            StayOutcome.DatesRefused { Problem: DatesProblem.Backwards } or StayOutcome.DepartureWanted => asks with { Expects = Expectation.Departure },
            ManageOutcome.NewDatesWanted or StayOutcome.DatesRefused => asks with { Expects = Expectation.StayDates },
            StayOutcome.PartyWanted or StayOutcome.PartyRefused or StayOutcome.SplitWanted => asks with { Expects = Expectation.Party },
            StayOutcome.ChildAgesWanted => asks with { Expects = Expectation.ChildAges },
            ManageOutcome.ChangeNotFree { Others.Count: > 0 } gone => asks with
            {
                Expects = Expectation.Choice,
                Options = [.. gone.Others.Select(other => new AnswerOption(IdOf(function, key, Option.Offer, $"{other.RoomType}/{other.RatePlan}"), [other.RoomType], other.Total.Amount))],
            },
            ManageOutcome.ChangeNotFree => asks with { Expects = Expectation.StayDates },
            ManageOutcome.ChangeReadBack or ManageOutcome.CancelReadBack => asks with
            {
                Expects = Expectation.YesOrNo,
                Options = [new(IdOf(function, key, Option.Yes), ["yes", "oui"]), new(IdOf(function, key, Option.No), ["no", "non"])],
            },
            _ => null,
        };
    }

    public static string IdOf(string function, string key, string verb, string? value = null) => new OptionId(function, key, verb, value).ToString();
}
