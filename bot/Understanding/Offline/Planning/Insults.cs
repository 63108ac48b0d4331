using System.Text.RegularExpressions;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>Words thrown at the desk itself: they want a calm boundary, not a list of services. A complaint in strong words is not among them.</summary>
internal static partial class Insults
{
    public static bool AreIn(string text) => Thrown().IsMatch(Folding.Fold(text));

    [GeneratedRegex(
        """
        \b(?:you(?:'re|\ are)?\ (?:are\ )?(?:an?\ |so\ |such\ an?\ |just\ an?\ )?(?:complete(?:ly)?\ |total(?:ly)?\ |bloody\ |fucking\ |damn\ )?(?:stupid|idiots?|moron|dumb|useless|worthless|pathetic|imbecile|jerk|bastard|bitch)
          | (?:stupid|dumb|useless|fucking|bloody)\ (?:bot|robot|machine|thing|assistant|piece|computer|idiot)
          | fuck\ (?:you|off) | screw\ you | piss\ off | go\ to\ hell | shut\ (?:up|your\ mouth)(?:\ you)? | piece\ of\ (?:shit|crap|junk|garbage)
          | asshole | arsehole | wanker | motherfucker | idiot!*$ | moron!*$
          | espece\ d[e'] | connard\w* | connasse | salope | salaud | encule\w* | abruti\w* | cretin\w* | imbecile\w* | pauvre\ con | gros\ con | sale\ con | bande\ de\ (?:nuls|cons|incapables)
          | va\ te\ faire\ \w+ | allez\ vous\ faire\ \w+ | ta\ gueule | vos\ gueules | ferme-la | fermez-la | ferme\ la$ | nique\ ta\ \w+
          | (?:tu\ es|t'es|vous\ etes|t\ es)\ (?:vraiment\ |trop\ |completement\ |tous\ )?(?:nuls?|nulles?|debiles?|stupides?|betes?|cons?|idiots?|incapables|des\ incapables|une\ merde|a\ chier) )(?!\w)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Thrown();
}
