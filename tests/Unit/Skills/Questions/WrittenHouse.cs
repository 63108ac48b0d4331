using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Skills.Questions;

/// <summary>Topics and questions from the files beside the tests.</summary>
internal static class WrittenHouse
{
    public static IReadOnlyList<PolicyTopic> Topics(string file) =>
    [
        .. Rows(file, 5).Select(row => new PolicyTopic
        {
            Id = row[0],
            Title = new LocalizedText(row[1], row[2]),
            Keywords = [],
            Answer = new LocalizedText(row[3], row[4]),
            Sections = [],
        }),
    ];

    public static IReadOnlyList<AskedQuestion> Questions(string file) =>
    [
        .. Rows(file, 3).Select(row => new AskedQuestion(
            row[0] == "fr" ? Language.French : Language.English,
            row[1] == "-" ? null : row[1],
            row[2])),
    ];

    private static IEnumerable<string[]> Rows(string file, int columns) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Skills", "Questions", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | ", columns));
}
