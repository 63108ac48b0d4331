using FrontOffice.Data.Hotel;

namespace FrontOffice.Data.HotelFolder.Policies;

/// <summary>Reads <c>policies/topic.lang.md</c>: a head between dashes, the answer, then sections under "##".</summary>
internal sealed class PolicyFileReader(MistakeList mistakes)
{
    private const string Fence = "---";
    private const int LongestPassage = 600;

    private static readonly string[] KeywordLines = ["keywords:", "mots-clés:", "mots-clés :", "mots-clés\u00A0:"];
    private static readonly string[] HeadNames = ["title", "intent", "keywords"];

    public PolicyFile Read(string file, string topic, Language language, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var (head, body) = ReadHead(file, lines);
        var passages = ReadPassages(file, lines, body, language);
        if (head.GetValueOrDefault("title") is not { Length: > 0 }) mistakes.Add(file, 1, "The head must hold \"title: ...\".");
        if (head.GetValueOrDefault("keywords") is not { Length: > 0 }) mistakes.Add(file, 1, "The head must hold \"keywords: ...\": words that guests use for this.");
        return new PolicyFile
        {
            File = file,
            Topic = topic,
            Language = language,
            Title = head.GetValueOrDefault("title", topic),
            Intent = head.GetValueOrDefault("intent") is { Length: > 0 } intent ? intent : null,
            Keywords = Words(head.GetValueOrDefault("keywords", "")),
            Passages = passages,
        };
    }

    private (Dictionary<string, string> Head, int Body) ReadHead(string file, string[] lines)
    {
        var head = new Dictionary<string, string>(StringComparer.Ordinal);
        var end = lines.Length > 0 && lines[0].Trim() == Fence ? Array.FindIndex(lines, 1, line => line.Trim() == Fence) : -1;
        if (end < 0)
        {
            mistakes.Add(file, 1, "The file must begin with a head between two lines of \"---\".");
            return (head, 0);
        }

        for (var at = 1; at < end; at++)
        {
            if (string.IsNullOrWhiteSpace(lines[at])) continue;
            var colon = lines[at].IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? lines[at].Trim() : lines[at][..colon].Trim();
            if (colon < 0 || !HeadNames.Contains(name)) mistakes.Add(file, at + 1, $"\"{name}\" is not known here; the head holds title, intent and keywords.");
            else if (!head.TryAdd(name, lines[at][(colon + 1)..].Trim())) mistakes.Add(file, at + 1, $"\"{name}\" is given twice; keep one.");
        }

        return (head, end + 1);
    }

    private List<PolicyPassage> ReadPassages(string file, string[] lines, int body, Language language)
    {
        var passages = new List<PolicyPassage>();
        var start = body;
        for (var at = body; at <= lines.Length; at++)
        {
            if (at < lines.Length && !lines[at].StartsWith("## ", StringComparison.Ordinal)) continue;
            passages.Add(ReadPassage(file, lines, start, at, isAnswer: passages.Count == 0, language));
            start = at;
        }

        foreach (var twice in passages.Skip(1).GroupBy(passage => passage.Heading).Where(group => group.Count() > 1))
        {
            mistakes.Add(file, twice.Last().Line, $"The section \"{twice.Key}\" is there twice.");
        }

        return passages;
    }

    private PolicyPassage ReadPassage(string file, string[] lines, int start, int end, bool isAnswer, Language language)
    {
        var heading = isAnswer ? "" : lines[start][3..].Trim();
        var keywords = new List<string>();
        var words = new List<string>();
        var first = isAnswer ? -1 : start;
        for (var at = isAnswer ? start : start + 1; at < end; at++)
        {
            var line = lines[at].Trim();
            if (line.Length == 0) continue;
            if (first < 0) first = at;
            if (KeywordsOf(line) is { } listed) keywords.AddRange(Words(listed));
            else words.Add(line);
            if (IsMarkup(line)) mistakes.Add(file, at + 1, "Write plain sentences: this text is also read aloud, so lists, bold, links and headings other than \"## \" are not read.");
        }

        var text = string.Join(' ', words);
        var line1 = Math.Max(first, 0) + 1;
        if (text.Length == 0) mistakes.Add(file, line1, isAnswer ? "The answer is missing: write a short paragraph after the head." : $"The section \"{heading}\" is empty.");
        if (text.Length > LongestPassage) mistakes.Warn(file, line1, $"This passage is long to listen to ({text.Length} characters); divide it into sections.");
        return new PolicyPassage(heading, keywords, language == Language.French ? FrenchSpaces.In(text) : text, line1);
    }

    private static string? KeywordsOf(string line) =>
        Array.Find(KeywordLines, start => line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) is { } found ? line[found.Length..] : null;

    private static bool IsMarkup(string line) =>
        line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal) || line.StartsWith('#')
        || line.Contains("**", StringComparison.Ordinal) || line.Contains("](", StringComparison.Ordinal) || line.Contains('<', StringComparison.Ordinal);

    private static List<string> Words(string listed) => [.. listed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
