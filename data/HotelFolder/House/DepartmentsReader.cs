using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads the block <c>departments</c>.</summary>
internal static class DepartmentsReader
{
    /// <summary>The one that every house has.</summary>
    private const string FrontDesk = "front-desk";

    public static IReadOnlyList<Department> Read(YamlBlock block)
    {
        var departments = new List<Department>();
        foreach (var (id, line, department) in block.Blocks())
        {
            if (!HouseWords.IsId(id)) block.File.Mistake(line, $"\"{id}\" must be {HouseWords.Id.Wanted}.");
            departments.Add(new Department
            {
                Id = id,
                Name = department.Localized("name"),
                Hours = Hours(department),
                AnswersWithin = TimeSpan.FromMinutes(department.Whole("answers_within_minutes")),
                Phone = department.OptionalText("phone"),
                Email = department.OptionalText("email"),
            });
            department.Finish();
        }

        if (departments.TrueForAll(department => department.Id != FrontDesk)) block.File.Mistake(block.Line, $"\"departments\" must hold \"{FrontDesk}\".");
        return departments;
    }

    private static List<OpeningHours> Hours(YamlBlock department)
    {
        var hours = new List<OpeningHours>();
        switch (department.Node("hours"))
        {
            case null:
                department.File.Mistake(department.Line, $"\"{department.Path}.hours\" is missing.");
                return hours;
            case YamlNode.Scalar { Value: "always" }:
                return [.. Enum.GetValues<DayOfWeek>().Select(day => new OpeningHours(day, TimeOnly.MinValue, TimeOnly.MinValue))];
            case YamlNode.Scalar { Value: "never" }:
                return hours;
            case YamlNode.Mapping:
                return ByDay(department.Block("hours"));
            default:
                department.File.Mistake(department.LineOf("hours"), $"\"{department.Path}.hours\" must be always, never, or weekdays with their hours.");
                return hours;
        }
    }

    private static List<OpeningHours> ByDay(YamlBlock block)
    {
        var hours = new List<OpeningHours>();
        foreach (var entry in block.Entries())
        {
            var (ok, days) = block.File.Read(new YamlNode.Scalar(entry.Name, entry.Line), block.Path, HouseWords.Weekdays);
            if (!ok) continue;
            foreach (var item in entry.Value is YamlNode.Sequence list ? list.Items : [entry.Value])
            {
                var (read, span) = block.File.Read(item, $"{block.Path}.{entry.Name}", HouseWords.Hours);
                if (read) hours.AddRange(days.Select(day => new OpeningHours(day, span.From, span.To)));
            }
        }

        return hours;
    }
}
