using System.Text.RegularExpressions;

namespace FrontOffice.Skills.Questions;

/// <summary>Does somebody ask whether a person stays here, or in which room? That is never told, to anyone.</summary>
internal static partial class PresenceQuestion
{
    private const string Somebody =
        @"(?:(?:mr|mrs|ms|miss|dr|mister|prof(?:essor)?|sir|lady)\b\.?|my (?:husband|wife|partner|boyfriend|girlfriend|father|mother|dad|mum|mom|son|daughter|brother|sister|friend|boss|colleague|ex|client|cousin|uncle|aunt)\b(?! and i\b)"
        + @"|(?:a|any|some|the) (?:guest|person|man|woman|lady|gentleman|client|customer|couple)\b|(?:some|any)(?:one|body)\b)";

    private const string Quelquun =
        @"(?:(?:m\.|mr|mme|mlle|dr|monsieur|madame|mademoiselle|docteur)(?:\s|$)|mon (?:mari|époux|père|fils|frère|ami|copain|compagnon|collègue|patron|ex|client|cousin|oncle)\b"
        + @"|ma (?:femme|épouse|mère|fille|sœur|soeur|copine|compagne|amie|collègue|patronne|cousine|tante)\b|un(?:e)? (?:client|cliente|personne|homme|femme|dame|monsieur|couple)\b|quelqu['’]un\b)";

    private const int TimeoutMilliseconds = 5_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const int Enough = 600;

    public static bool IsAskedBy(string words)
    {
        var start = words.Length <= Enough ? words : words[..Enough];
        return English().IsMatch(start) || EnglishName().IsMatch(start) || EnglishRoom().IsMatch(start)
            || French().IsMatch(start) || FrenchName().IsMatch(start) || FrenchRoom().IsMatch(start);
    }

    [GeneratedRegex(@"\b(?:is|was|has|have|did|does|will|are|when|if|whether)\b[^.?!]{0,20}?\b" + Somebody + @"[^?!]{0,60}\b(?:staying|stay|stays|stayed|checked (?:in|out)|check(?:ing)? (?:in|out)|arrive[ds]?|arriving|registered|booked|a guest|at (?:your|the|this) hotel|in (?:your|the|this) hotel|in room|still (?:there|here)|with you|left yet)\b", Options, TimeoutMilliseconds)]
    private static partial Regex English();

    /// <summary>A name by its capital: "Is John Smith staying with you?".</summary>
    [GeneratedRegex(@"\b(?:[Ii]s|[Ww]as|[Hh]as|[Dd]id|[Dd]oes|[Ww]ill|[Ww]hether|[Ii]f) (?!I\b)(?:[Aa] )?[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+){0,2} (?:still |already |currently |now )?(?:stay|staying|stayed|checked|check|arrive|arrived|registered|a guest|at your|in your|with you|there)\b", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex EnglishName();

    [GeneratedRegex(@"\b(?:what|which) room (?:number )?(?:is|does|has|did) (?!my\b room|it\b|this\b|that\b|the\b|your\b|best\b)[\p{L}.'’ -]{2,40}? (?:in|have|booked|staying|got)\b|\broom number (?:of|for) (?!my\b|our\b|the\b)\p{L}|\b(?:connect|put|transfer|call)\b[^.?!]{0,20}\b(?:to|through)\b[^.?!]{0,40}(?:['’]s room|room of)\b|\b(?:have|got) (?:a guest|anyone|anybody|someone|somebody) (?:named|called|by the name|under the name)\b", Options, TimeoutMilliseconds)]
    private static partial Regex EnglishRoom();

    [GeneratedRegex(@"(?:^|[\s'’-])" + Quelquun + @"[^?!]{0,60}(?:loge|séjourne|sejourne|réside|reside|descendu|descendue|arrivée?\b|arrive\b|chez vous|dans (?:votre|l['’]|cet) ?(?:hôtel|hotel)|hébergée?|a réservé|est (?:là|parti)|dort|fait partie de vos clients)", Options, TimeoutMilliseconds)]
    private static partial Regex French();

    [GeneratedRegex(@"\b(?:[Ee]st-ce qu(?:e |['’])|[Ss]i )[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+){0,2} (?:loge|séjourne|est (?:là|chez vous|arrivée?|descendue?|dans)|a réservé)|\b[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+){0,2} (?:est-(?:il|elle)|loge-t-(?:il|elle)|séjourne-t-(?:il|elle))", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex FrenchName();

    [GeneratedRegex(@"\b(?:dans quelle chambre|quelle chambre) (?:est|loge|dort|se trouve)[ -](?:t-)?(?:il|elle|ils|elles)\b(?! (?:possible|permis|autorisé|interdit|prévu))|\b(?:il|elle) est (?:dans|à) quelle chambre\b|\bson numéro de chambre\b|\bquelle chambre (?:a|occupe|est|se trouve|loge|dort) (?!-|ma\b|notre\b|la\b|prête\b)|\bnuméro de (?:la )?chambre (?:de |d['’])(?!ma\b|mon\b|notre\b)\p{L}|\bpasse[zr]?-(?:moi|nous) (?:la chambre|m\.|mme|monsieur|madame)|\bavez-vous (?:un|une) (?:client|cliente|personne|monsieur|dame) (?:nommée?|du nom|au nom|qui s['’]appelle)", Options, TimeoutMilliseconds)]
    private static partial Regex FrenchRoom();
}
