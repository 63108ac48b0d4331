namespace FrontOffice.Bot.Understanding.Offline.Phrases;

/// <summary>The authored phrases under a folder: <c>&lt;Skill&gt;/Phrases/&lt;intent&gt;.phrases.&lt;lang&gt;.txt</c>, one a line, <c>#</c> for comments.</summary>
internal static class PhraseFiles
{
    /// <summary>Each line once, ordered by file and line.</summary>
    public static IReadOnlyList<AuthoredPhrase> Read(string folder)
    {
        var phrases = new List<AuthoredPhrase>();
        var seen = new HashSet<AuthoredPhrase>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.phrases.*.txt", SearchOption.AllDirectories).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            var cut = name.IndexOf(".phrases.", StringComparison.Ordinal);
            var language = name[(cut + ".phrases.".Length)..^".txt".Length];
            foreach (var line in File.ReadLines(file).Select(line => line.Trim()))
            {
                var phrase = new AuthoredPhrase(name[..cut], language, line);
                if (line.Length > 0 && line[0] != '#' && seen.Add(phrase)) phrases.Add(phrase);
            }
        }

        return phrases;
    }
}
