using System.Text.RegularExpressions;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>Words of danger to people, in both languages.</summary>
internal static partial class DangerWords
{
    public static bool Named(string text) => Words().IsMatch(Folding.Fold(text));

    [GeneratedRegex(
        @"\b(?:fire|flames?|smoke|burning|ambulance|police|emergency|help|sos|911|112|999|blood|bleed\w*|breath\w*|unconscious|collapsed|fainted|passed out|chok\w*|seizure|stroke|heart attack|chest pains?|overdos\w*|drown\w*|gun|knife|weapon|intruder|attack\w*|robbed|assault\w*|threaten\w*|hurt|injured|dying|suicide|kill|bomb|gas|forcing|break(?:ing)? in\w*"
        + @"|feu|incendie|flammes?|fumee|brule\w*|pompiers|samu|urgence|urgent|secours|aide|sang|saigne\w*|respire\w*|inconscien\w*|evanoui\w*|malaise|etouff\w*|convulsions?|avc|infarctus|crise cardiaque|noie\w*|arme|couteau|intrus|agress\w*|menac\w*|bless\w*|mourir|meurt|suicid\w*|bombe|gaz|15|17|18)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Words();
}
