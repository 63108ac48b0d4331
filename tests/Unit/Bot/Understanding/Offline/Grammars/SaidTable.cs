using System.Globalization;
using FrontOffice.Bot.Understanding.Offline.Grammars;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

/// <summary>Tables of utterances with what must be read: "[Expectation] (reference) words => reading", one a line. Without a reference it is Monday 23 November 2026.</summary>
internal static class SaidTable
{
    private static readonly AnswerOption[] Rooms =
    [
        new("o1", ["Classic double room", "the double", "chambre double"], 100),
        new("o2", ["Twin room", "twin", "chambre à deux lits"], 120),
        new("o3", ["Junior suite", "suite junior"], 200),
    ];

    private static readonly AnswerOption[] Confirmation = [new("confirm", ["Confirm", "Confirmer"]), new("change", ["Change something", "Modifier"])];

    public static TheoryData<string, string> Rows(string table)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var arrow = line.LastIndexOf("=>", StringComparison.Ordinal);
            rows.Add(line[..arrow].TrimEnd(), line[(arrow + 2)..].Trim());
        }

        return rows;
    }

    public static string Read(string said, Language language)
    {
        PendingQuestion? pending = null;
        if (said.StartsWith('['))
        {
            var end = said.IndexOf(']', StringComparison.Ordinal);
            pending = Asking(Enum.Parse<Expectation>(said[1..end]));
            said = said[(end + 1)..].TrimStart();
        }

        var reference = new DateTime(2026, 11, 23, 10, 0, 0, DateTimeKind.Unspecified);
        if (said.StartsWith("(20", StringComparison.Ordinal))
        {
            var end = said.IndexOf(')', StringComparison.Ordinal);
            reference = DateTime.Parse(said[1..end], CultureInfo.InvariantCulture);
            said = said[(end + 1)..].TrimStart();
        }

        return ReadingLine.Of(FactsReader.Read(said, language, reference, SmallHouse.Vocabulary, pending));
    }

    private static PendingQuestion Asking(Expectation expects) => new()
    {
        Skill = "reservations",
        Function = "reservation_book",
        Expects = expects,
        Options = expects switch { Expectation.Choice => Rooms, Expectation.YesOrNo => Confirmation, _ => [] },
    };
}
