using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads the list <c>restrictions</c>.</summary>
internal sealed class RestrictionsReader(IReadOnlyList<RoomType> types, IReadOnlyList<RatePlan> plans, DateOnly today)
{
    private static readonly Dictionary<string, RestrictionKind> Kinds = new()
    {
        ["closed_to_stay"] = RestrictionKind.ClosedToStay,
        ["closed_to_arrival"] = RestrictionKind.ClosedToArrival,
        ["closed_to_departure"] = RestrictionKind.ClosedToDeparture,
        ["min_nights"] = RestrictionKind.MinNights,
        ["max_nights"] = RestrictionKind.MaxNights,
        ["min_days_ahead"] = RestrictionKind.MinDaysAhead,
        ["max_days_ahead"] = RestrictionKind.MaxDaysAhead,
    };

    public IReadOnlyList<Restriction> Read(YamlBlock root)
    {
        var restrictions = new List<Restriction>();
        var number = 0;
        foreach (var item in root.Items("restrictions"))
        {
            restrictions.AddRange(ReadOne(root.BlockOf(item, $"restrictions[{++number}]")));
        }

        return restrictions;
    }

    private List<Restriction> ReadOne(YamlBlock block)
    {
        var kind = block.Word("rule", Kinds);
        var counts = kind is not (RestrictionKind.ClosedToStay or RestrictionKind.ClosedToArrival or RestrictionKind.ClosedToDeparture);
        var value = counts ? block.Whole("value") : 0;
        var spans = block.Has("dates") ? block.List("dates", HouseWords.Span) : [new DaySpan(DateOnly.MinValue, DateOnly.MaxValue, EveryYear: false)];
        var days = block.List("days", HouseWords.Weekdays).SelectMany(list => list).Distinct().ToArray();
        var rooms = Known(block, "room_types", [.. types.Select(type => type.Id)], "a room type");
        var rates = Known(block, "rate_plans", [.. plans.Select(plan => plan.Id)], "a rate plan");
        block.Finish();
        return
        [
            .. from span in spans
               from year in span.Years(today)
               from room in rooms
               from rate in rates
               select new Restriction { Kind = kind, From = year.From, To = year.To, Weekdays = days, RoomType = room, RatePlan = rate, Value = value },
        ];
    }

    /// <summary>The names given, or one null for all.</summary>
    private static string?[] Known(YamlBlock block, string name, string[] known, string what)
    {
        var given = block.Items(name);
        foreach (var item in given)
        {
            if (item is YamlNode.Scalar { Value: var id } && known.Contains(id)) continue;
            block.File.Mistake(item.Line, $"\"{(item as YamlNode.Scalar)?.Value}\" is not {what} of this house.");
        }

        return given.Count == 0 ? [null] : [.. given.OfType<YamlNode.Scalar>().Select(item => item.Value)];
    }
}
