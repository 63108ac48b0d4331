namespace FrontOffice.Skills.Questions.Ranking;

/// <summary>The word lists that lie beside the code.</summary>
internal static class LexiconFile
{
    /// <summary>Lines that are neither empty nor remarks.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
