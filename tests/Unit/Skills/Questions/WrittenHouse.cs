using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder;

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

    /// <summary>The topics of the house that lies in the repository.</summary>
    public static IReadOnlyList<PolicyTopic> SampleTopics()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "FrontOffice.sln"))) root = root.Parent ?? throw new DirectoryNotFoundException("FrontOffice.sln");
        var reading = HotelFolderReader.Read(Path.Combine(root.FullName, "data", "Sample"), new DateOnly(2026, 11, 1));
        return reading.Profile?.Policies ?? throw new InvalidDataException(string.Join('\n', reading.Mistakes));
    }

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
