using System.Text.Json;
using FrontOffice.Data.Hotel;
using FsCheck;
using FsCheck.Fluent;

namespace FrontOffice.Tests.Unit.Data.Hotel;

/// <summary>Random histories of holds, bookings, changes and time, against a plain list of who sleeps where.</summary>
public sealed class StockModelTests
{
    private static readonly DateOnly FirstNight = new(2026, 12, 20);
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan HoldLife = TimeSpan.FromMinutes(10);

    [Fact]
    public void Stock_never_sells_a_night_twice_nor_loses_one_in_any_history()
    {
        var histories = Step().ListOf(60).ToArbitrary();

        Prop.ForAll(histories, steps => Run(steps)).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    private static bool Run(IEnumerable<HistoryStep> steps)
    {
        var history = new StockHistory(Start);
        foreach (var step in steps)
        {
            Play(step, history);
            var stock = history.Stock;
            for (var night = FirstNight.AddDays(-1); night < FirstNight.AddDays(34); night = night.AddDays(1))
            {
                foreach (var type in history.House.RoomTypes)
                {
                    var left = stock.Available(type.Id, night, history.Now);
                    Assert.Equal(history.Plain.Available(type, night, history.Now), left);
                    Assert.InRange(left, 0, type.RoomNumbers.Count);
                }
            }
        }

        return true;
    }

    private static void Play(HistoryStep step, StockHistory history)
    {
        var dates = StayDates.Of(FirstNight.AddDays(step.Day), step.Nights);
        RoomClaim[] claims = step.Both
            ? [new RoomClaim("double", dates, step.Rooms), new RoomClaim("suite", dates, 1)]
            : [new RoomClaim(step.Day % 2 == 0 ? "double" : "suite", dates, step.Rooms)];
        var hold = $"h{step.Which % 4}";
        switch (step.Act)
        {
            case 0:
                history.Apply(history.Stock.Hold(hold, claims, history.Now + HoldLife, history.Now), history.Plain.Hold(hold, claims, history.Now + HoldLife, history.Now));
                break;
            case 1:
                history.Apply(history.Stock.Take(claims, null, history.Now), history.Plain.Exchange(null, claims, null, history.Now));
                break;
            case 2:
                history.Apply(history.Stock.Take(claims, hold, history.Now), history.Plain.Exchange(null, claims, hold, history.Now));
                break;
            case 3:
                history.Apply(history.Stock.ReleaseHold(hold, history.Now), history.Plain.ReleaseHold(hold));
                break;
            case 4:
                history.Now += TimeSpan.FromMinutes(step.Which);
                break;
            default:
                if (history.Plain.Booking(step.Which) is not { } booked) break;
                var decision = step.Act == 5
                    ? history.Stock.Release(booked, history.Now)
                    : history.Stock.Exchange(booked, claims, null, history.Now);
                history.Apply(decision, history.Plain.Exchange(booked, step.Act == 5 ? [] : claims, null, history.Now));
                break;
        }
    }

    private static Gen<HistoryStep> Step() =>
        from act in Gen.Choose(0, 7)
        from day in Gen.Choose(0, 24)
        from nights in Gen.Choose(1, 9)
        from rooms in Gen.Choose(1, 3)
        from which in Gen.Choose(0, 11)
        from both in Gen.Elements(true, false, false)
        select new HistoryStep(act, day, nights, rooms, which, both);

    private sealed record HistoryStep(int Act, int Day, int Nights, int Rooms, int Which, bool Both);

    /// <summary>The stock as it is kept: each month as the JSON that was last written.</summary>
    private sealed class StockHistory(DateTimeOffset start)
    {
        private readonly Dictionary<StockMonthKey, string> _written = [];

        public HotelProfile House => PlainStock.House;

        public PlainStock Plain { get; } = new();

        public DateTimeOffset Now { get; set; } = start;

        public Stock Stock => new(House, _written.Values.Select(json => JsonSerializer.Deserialize(json, HotelJson.Default.StockMonth)!));

        public void Apply(StockDecision decision, bool granted)
        {
            Assert.Equal(granted, decision is StockDecision.Granted);
            if (decision is not StockDecision.Granted { Changed: var changed }) return;
            foreach (var month in changed) _written[month.Key] = JsonSerializer.Serialize(month, HotelJson.Default.StockMonth);
        }
    }
}
