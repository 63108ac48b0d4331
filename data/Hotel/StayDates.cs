using System.Text.Json.Serialization;

namespace FrontOffice.Data.Hotel;

/// <summary>The nights of a stay: from the arrival day, up to but not including the departure day.</summary>
public readonly record struct StayDates
{
    /// <exception cref="ArgumentException">The departure is not after the arrival.</exception>
    [JsonConstructor]
    public StayDates(DateOnly arrival, DateOnly departure)
    {
        if (departure <= arrival) throw new ArgumentException("A stay departs after it arrives.", nameof(departure));
        Arrival = arrival;
        Departure = departure;
    }

    public DateOnly Arrival { get; }

    public DateOnly Departure { get; }

    [JsonIgnore]
    public int NightCount => Departure.DayNumber - Arrival.DayNumber;

    /// <summary>Each night by the day on which it begins.</summary>
    [JsonIgnore]
    public IEnumerable<DateOnly> Nights
    {
        get
        {
            for (var night = Arrival; night < Departure; night = night.AddDays(1)) yield return night;
        }
    }

    public bool Contains(DateOnly night) => night >= Arrival && night < Departure;

    public static StayDates Of(DateOnly arrival, int nights) => new(arrival, arrival.AddDays(nights));
}
