using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>One line of the guest's side: words, or in brackets something else that a guest does.</summary>
/// <param name="Written">As it stands in the file, without "> ".</param>
internal abstract partial record GuestLine(string Written)
{
    /// <summary>Types or says words; "{code}" stands for the booking's code, "{code 2}" for the second one's.</summary>
    public sealed record Says(string Written, string Words) : GuestLine(Written);

    /// <summary>"[press Title]": the button of the last reply that has it. "[press an old Title]": of the newest reply before the last.</summary>
    public sealed record Presses(string Written, string Title, ButtonAge Age) : GuestLine(Written);

    /// <summary>"[the same again]": the channel delivers the last message a second time.</summary>
    public sealed record Repeats(string Written) : GuestLine(Written);

    /// <summary>"[20 minutes pass]".</summary>
    public sealed record Waits(string Written, TimeSpan For) : GuestLine(Written);

    /// <summary>"[another guest, webchat, fr]": a new conversation; what follows is said there.</summary>
    public sealed record Leaves(string Written, string Channel, string? Locale) : GuestLine(Written);

    public static GuestLine Parse(string written)
    {
        if (!written.StartsWith('[') || !written.EndsWith(']')) return new Says(written, written);

        var act = written[1..^1];
        if (act == "the same again") return new Repeats(written);
        if (act.StartsWith("press an old ", StringComparison.Ordinal)) return new Presses(written, act["press an old ".Length..], ButtonAge.Old);
        if (act.StartsWith("press ", StringComparison.Ordinal)) return new Presses(written, act["press ".Length..], ButtonAge.Latest);
        if (Passing().Match(act) is { Success: true } passing)
        {
            var count = int.Parse(passing.Groups["count"].Value, CultureInfo.InvariantCulture);
            return new Waits(written, passing.Groups["unit"].Value is "minute" ? TimeSpan.FromMinutes(count) : passing.Groups["unit"].Value is "hour" ? TimeSpan.FromHours(count) : TimeSpan.FromDays(count));
        }

        if (Leaving().Match(act) is { Success: true } leaving)
        {
            return new Leaves(written, leaving.Groups["channel"].Value, leaving.Groups["locale"] is { Success: true } locale ? locale.Value : null);
        }

        if (Text().Match(act) is { Success: true } text)
        {
            var words = JsonSerializer.Deserialize<string>(text.Groups["json"].Value)!; // A JSON text is not null.
            var times = text.Groups["times"] is { Success: true } count ? int.Parse(count.Value, CultureInfo.InvariantCulture) : 1;
            return new Says(written, string.Concat(Enumerable.Repeat(words, times)));
        }

        throw new InvalidDataException($"A guest cannot do this: {written}");
    }

    [GeneratedRegex("^(?<count>[0-9]+) (?<unit>minute|hour|day)s? pass(es)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Passing();

    [GeneratedRegex("^another guest, (?<channel>[a-z]+)(, (?<locale>[a-zA-Z-]+))?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leaving();

    [GeneratedRegex("^text ((?<times>[0-9]+) times )?(?<json>\".*\")$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Text();
}
