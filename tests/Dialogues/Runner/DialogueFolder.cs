namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>The dialogue files as they lie in the checkout.</summary>
internal static class DialogueFolder
{
    public static string Root { get; } = FindRoot();

    public static string Path { get; } = System.IO.Path.Combine(Root, "tests", "Dialogues");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path, "*-*.md").Select(file => System.IO.Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Those with replies in them; the others are drafts of the guest's side.</summary>
    public static IReadOnlyList<string> Reviewed { get; } = [.. Names.Where(name => Read(name).Split("\n---\n").Length > 2)];

    public static string FileOf(string name) => System.IO.Path.Combine(Path, name + ".md");

    public static string Read(string name) => File.ReadAllText(FileOf(name)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "FrontOffice.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The dialogues run inside a checkout.");
        }

        return folder;
    }
}
