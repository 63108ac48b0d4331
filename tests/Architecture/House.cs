using System.Xml.Linq;

namespace FrontOffice.Tests.Architecture;

/// <summary>The checkout as it lies on disk: its sources and its projects.</summary>
internal static class House
{
    private static readonly string[] Layers = ["bot", "skills", "data"];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths against the root, with forward slashes.</summary>
    public static IReadOnlyList<string> ProductSources { get; } = Sources(Layers);

    public static IReadOnlyList<string> TestSources { get; } = Sources(["tests"]);

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ProjectReferences { get; } = ReadProjects();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    private static string[] Sources(string[] folders) =>
        [.. folders
            .Where(folder => Directory.Exists(Path.Combine(Root, folder)))
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    private static Dictionary<string, IReadOnlyList<string>> ReadProjects() =>
        Layers
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories))
            .ToDictionary(
                file => Relative(Path.GetDirectoryName(file)!), // A file has a folder.
                file => (IReadOnlyList<string>)[.. XDocument.Load(file).Descendants("ProjectReference")
                    .Select(reference => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, reference.Attribute("Include")!.Value)))
                    .Select(target => Relative(Path.GetDirectoryName(target)!))],
                StringComparer.Ordinal);

    private static string Relative(string folder) => Path.GetRelativePath(Root, folder).Replace('\\', '/');

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FrontOffice.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run inside a checkout.");
        }

        return folder;
    }
}
