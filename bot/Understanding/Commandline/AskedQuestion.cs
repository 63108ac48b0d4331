using System.Text.RegularExpressions;
using FrontOffice.Bot.Understanding.Offline.Words;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Commandline;

/// <summary>What the desk had asked, as a line names it: an expectation ("party") or the question itself ("How many guests?").</summary>
internal static partial class AskedQuestion
{
    private static readonly (Regex Words, Expectation Expects)[] Kinds =
    [
        (Email(), Expectation.Email),
        (Phone(), Expectation.Phone),
        (Ages(), Expectation.ChildAges),
        (Nights(), Expectation.Nights),
        (Party(), Expectation.Party),
        (Rooms(), Expectation.Rooms),
        (Code(), Expectation.Code),
        (Time(), Expectation.Time),
        (Departure(), Expectation.Departure),
        (Dates(), Expectation.StayDates),
        (Name(), Expectation.Name),
        (YesOrNo(), Expectation.YesOrNo),
    ];

    public static PendingQuestion? Of(string? asked)
    {
        if (string.IsNullOrWhiteSpace(asked)) return null;
        if (!Enum.TryParse<Expectation>(asked.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var expects))
        {
            var folded = Folding.Fold(asked);
            var kind = Array.Find(Kinds, kind => kind.Words.IsMatch(folded));
            if (kind.Words is null) return null;
            expects = kind.Expects;
        }

        return new PendingQuestion { Skill = "reservations", Function = "reservation_book", Expects = expects };
    }

    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"e-?mail|courriel|adresse mail", Plain, 2000)]
    private static partial Regex Email();

    [GeneratedRegex(@"phone|telephone|number (can|may) we call|numero ou vous joindre", Plain, 2000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\bages?\b|how old|quel age", Plain, 2000)]
    private static partial Regex Ages();

    [GeneratedRegex(@"\bnights?\b|\bnuits?\b|how long|combien de temps|\bdays?\b.*\bstay", Plain, 2000)]
    private static partial Regex Nights();

    [GeneratedRegex(@"how many (people|guests|adults|persons|children|of you|will)|guests|party|adults|combien de (personnes|voyageurs|adultes|clients)|combien serez|\bpeople\b|personnes", Plain, 2000)]
    private static partial Regex Party();

    [GeneratedRegex(@"how many rooms|combien de chambres|\brooms\b", Plain, 2000)]
    private static partial Regex Rooms();

    [GeneratedRegex(@"confirmation (code|number)|booking (code|reference|number)|numero de (reservation|confirmation)|code de", Plain, 2000)]
    private static partial Regex Code();

    [GeneratedRegex(@"what time|which time|\btime\b|quelle heure", Plain, 2000)]
    private static partial Regex Time();

    [GeneratedRegex(@"depart|leav|check(ing)?[- ]?out|repart|partez", Plain, 2000)]
    private static partial Regex Departure();

    [GeneratedRegex(@"\bdates?\b|\bwhen\b|arriv|check(ing)?[- ]?in|which day|what day|quand|quel jour|\bday\b|jour", Plain, 2000)]
    private static partial Regex Dates();

    [GeneratedRegex(@"\bnames?\b|\bnom\b|who is|appelez", Plain, 2000)]
    private static partial Regex Name();

    [GeneratedRegex(@"yes|oui|confirm|shall i|would you like|is (that|this)|are you|do you|souhaitez|voulez|est-ce|dois-je", Plain, 2000)]
    private static partial Regex YesOrNo();
}
