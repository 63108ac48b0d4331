using FrontOffice.Data.Hotel;

namespace FrontOffice.Data.HotelFolder.Facts;

/// <summary>A week's opening hours as a sentence has them: "Monday to Friday from 9 am to 5:30 pm".</summary>
internal static class HoursInWords
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    private static readonly string[] French = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    public static LocalizedText Of(IReadOnlyList<OpeningHours> hours)
    {
        if (hours.Count == 0) return new("by appointment only", "uniquement sur rendez-vous");
        var runs = Runs(hours);
        if (runs is [var (_, _, all)] && all.All(span => span.From == span.To)) return new("around the clock, every day", "24 heures sur 24, tous les jours");
        return new(
            string.Join(", ", runs.Select(run => English(run.First, run.Last, run.Hours))),
            string.Join(", ", runs.Select(run => InFrench(run.First, run.Last, run.Hours))));
    }

    /// <summary>Days in a row with the same hours; closed days are left out.</summary>
    private static List<(int First, int Last, OpeningHours[] Hours)> Runs(IReadOnlyList<OpeningHours> hours)
    {
        var runs = new List<(int First, int Last, OpeningHours[] Hours)>();
        for (var day = 0; day < Week.Length; day++)
        {
            var ofDay = hours.Where(span => span.Day == Week[day]).OrderBy(span => span.From).ToArray();
            if (ofDay.Length == 0) continue;
            if (runs.Count > 0 && runs[^1].Last == day - 1 && Same(runs[^1].Hours, ofDay)) runs[^1] = runs[^1] with { Last = day };
            else runs.Add((day, day, ofDay));
        }

        return runs;
    }

    private static bool Same(OpeningHours[] one, OpeningHours[] other) =>
        one.Select(span => (span.From, span.To)).SequenceEqual(other.Select(span => (span.From, span.To)));

    private static string English(int first, int last, OpeningHours[] hours)
    {
        var days = first == 0 && last == 6 ? "every day" : first == last ? $"{Week[first]}" : $"{Week[first]} to {Week[last]}";
        return $"{days} from {string.Join(" and from ", hours.Select(span => InBothLanguages.Hours(span.From, span.To).English))}";
    }

    private static string InFrench(int first, int last, OpeningHours[] hours)
    {
        var days = first == 0 && last == 6 ? "tous les jours" : first == last ? $"le {French[first]}" : $"du {French[first]} au {French[last]}";
        return $"{days} de {string.Join(" et de ", hours.Select(span => InBothLanguages.Hours(span.From, span.To).French))}";
    }
}
