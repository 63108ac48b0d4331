using System.Globalization;
using FrontOffice.Bot.Understanding.Offline.Grammars;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

/// <summary>A reading on one line: facts, dates, then counts and ranks. What was not said is not written.</summary>
internal static class ReadingLine
{
    public static string Of(Reading reading)
    {
        var facts = reading.Facts;
        var line = new List<string>();
        Add("in", facts.Arrival?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("out", facts.Departure?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("nights", facts.Nights);
        Add("either", string.Join('/', facts.AmbiguousDates.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        Add("vague", facts.VagueTime);
        Add("impossible", facts.ImpossibleDate);
        Add("time", facts.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Add("adults", facts.Adults);
        Add("children", facts.Children);
        Add("ages", string.Join(',', facts.ChildAges));
        Add("guests", facts.Guests);
        Add("rooms", facts.Rooms);
        Add("no-number", facts.ImpossibleNumber);
        Add("type", facts.RoomType);
        Add("plan", facts.RatePlan);
        Add("extras", string.Join(',', facts.Extras));
        Add("dropped", string.Join(',', facts.ExtrasDropped));
        Add("wishes", string.Join(',', facts.Wishes));
        Add("unwished", string.Join(',', facts.WishesDropped));
        Add("option", facts.Option);
        Add("answer", facts.Answer switch { true => "yes", false => "no", null => null });
        Add("first", facts.FirstName);
        Add("last", facts.LastName);
        Add("spelled", facts.NameSpelled ? "yes" : null);
        Add("email", facts.Email);
        Add("phone", facts.Phone);
        Add("code", facts.Code);
        Add("room", facts.RoomNumber);
        Add("amount", facts.Amount is { } amount ? string.Create(CultureInfo.InvariantCulture, $"{amount:0.##} {facts.Currency}") : null);
        Add("elements", string.Join(',', facts.Elements));
        Add("day", reading.ArrivalDay);
        line.AddRange(reading.Dates.Select(date => $"{date.Type.ToString().ToLowerInvariant()}:{date.Value ?? $"{date.Start}/{date.End}"}"));
        line.AddRange(reading.Numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"#{number.Value:0.###}{(number.Ordinal ? "." : "")}")));
        return line.Count == 0 ? "nothing" : string.Join(' ', line);

        void Add(string name, object? value)
        {
            var text = Convert.ToString(value, CultureInfo.InvariantCulture);
            if (!string.IsNullOrEmpty(text)) line.Add($"{name}={text}");
        }
    }
}
