using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Facts;

namespace FrontOffice.Data.HotelFolder.Policies;

/// <summary>Reads the folder <c>policies</c> into topics, each from its file in either language.</summary>
internal sealed class PolicyTopicsReader(MistakeList mistakes)
{
    private const string Folder = "policies";

    private static readonly string[] Intents =
    [
        "info.checkin", "info.checkout", "info.parking", "info.wifi", "info.pets", "info.breakfast", "info.pool", "info.smoking",
        "info.accessibility", "info.location", "info.payment", "info.policy", "info.amenity",
    ];

    /// <param name="files">From <see cref="Files"/>.</param>
    public IReadOnlyList<PolicyTopic> Read(IReadOnlyList<PolicyFile> files, FactBook facts, Placeholders placeholders)
    {
        var topics = new List<PolicyTopic>();
        foreach (var pair in files.GroupBy(file => file.Topic).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var file in pair) CheckIntent(file);
            var english = pair.FirstOrDefault(file => file.Language == Language.English);
            var french = pair.FirstOrDefault(file => file.Language == Language.French);
            if (english is null || french is null)
            {
                var missing = english is null ? Language.English : Language.French;
                mistakes.Add((english ?? french)!.File, 0, $"{pair.Key}.{missing}.md is missing: each topic needs both languages."); // A group is never empty.
                continue;
            }

            topics.Add(new PolicyPair(english, french, mistakes).Topic(placeholders));
        }

        CheckKeywords(files);
        foreach (var unused in facts.Names.Where(name => name.StartsWith("fact.", StringComparison.Ordinal) && !IsUsed(name, placeholders.Used)))
        {
            mistakes.Warn(HotelFolderReader.HotelFile, 0, $"No policy text quotes {{{{{unused}}}}}.");
        }

        return topics;
    }

    public IReadOnlyList<PolicyFile> Files(string hotelFolder)
    {
        var folder = Path.Combine(hotelFolder, Folder);
        var files = new List<PolicyFile>();
        if (!Directory.Exists(folder))
        {
            mistakes.Add(Folder, 0, "The folder \"policies\" is missing.");
            return files;
        }

        var reader = new PolicyFileReader(mistakes);
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (name.StartsWith('.')) continue;
            var parts = name.Split('.');
            if (parts is not [{ Length: > 0 } topic, { Length: 2 } code, "md"] || !Language.TryParse(code, out var language))
            {
                mistakes.Add($"{Folder}/{name}", 0, "A policy file is named like parking.en.md or parking.fr.md.");
                continue;
            }

            files.Add(reader.Read($"{Folder}/{name}", topic, language, File.ReadAllText(path)));
        }

        return files;
    }

    private void CheckIntent(PolicyFile file)
    {
        if (file.Intent is { } intent && !Intents.Contains(intent))
        {
            mistakes.Add(file.File, 1, $"\"{intent}\" is not an intent that a policy answers; leave it out or use one of {string.Join(", ", Intents)}.");
        }
    }

    private void CheckKeywords(IReadOnlyList<PolicyFile> files)
    {
        foreach (var language in Language.All)
        {
            var owners = new Dictionary<string, PolicyFile>(StringComparer.OrdinalIgnoreCase);
            foreach (var file in files.Where(file => file.Language == language))
            {
                foreach (var keyword in file.Keywords.Where(keyword => !owners.TryAdd(keyword, file)))
                {
                    mistakes.Warn(file.File, 1, $"The keyword \"{keyword}\" also stands in {owners[keyword].File}; a guest who uses it cannot be answered surely.");
                }
            }
        }
    }

    private static bool IsUsed(string name, IReadOnlySet<string> used) =>
        used.Contains(name) || used.Contains(name + ".from") || used.Contains(name + ".to")
        || (name.EndsWith(".from", StringComparison.Ordinal) || name.EndsWith(".to", StringComparison.Ordinal));
}
