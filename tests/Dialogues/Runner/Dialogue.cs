using System.Globalization;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>The guest's side of a dialogue file, with the circumstances of its header.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Head">The file down to the first rule, as it stands: title, story, circumstances.</param>
/// <param name="Start">Hotel time at which the conversation opens.</param>
/// <param name="Channel">"webchat", "phone", "msteams".</param>
/// <param name="Locale">The locale that the channel tells, or null.</param>
/// <param name="After">Another dialogue that was played in this house before, by another guest, or null.</param>
/// <param name="SoldOut">Rooms taken before the dialogue begins.</param>
internal sealed record Dialogue(
    string Name,
    string Head,
    DateTime Start,
    string Channel,
    string? Locale,
    string? After,
    IReadOnlyList<TakenRooms> SoldOut,
    IReadOnlyList<GuestLine> Lines)
{
    private const string Rule = "---";

    public static Dialogue Parse(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var rule = Array.IndexOf(lines, Rule);
        if (rule < 0) throw new InvalidDataException($"{name}: a rule (---) ends the header.");

        var told = lines[..rule].Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Split(": ", 2)).ToList();
        string? One(string key) => told.Find(pair => pair[0] == key)?[1].Trim();
        return new Dialogue(
            name,
            string.Join('\n', lines[..rule]).Trim(),
            DateTime.ParseExact(One("clock") ?? throw new InvalidDataException($"{name}: the header tells no clock."), "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            One("channel") ?? "webchat",
            One("locale"),
            One("after"),
            [.. told.Where(pair => pair[0] == "taken").Select(pair => TakenRooms.Parse(pair[1]))],
            [.. lines[(rule + 1)..].Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => GuestLine.Parse(line[2..]))]);
    }
}
