namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Words that want a thing or want it no more.</summary>
internal static class PolarityWords
{
    /// <summary>True for wanted, false for no longer.</summary>
    public static readonly PhraseTable<bool> All = new(
    [
        .. Each(
            false, "no", "not", "without", "drop", "remove", "skip", "forget", "dont need", "do not need", "dont want", "do not want", "no longer", "no more", "cancel", "take off", "leave out", "minus", "delete", "get rid of", "lose", "not need", "wont need", "will not need", "dont require", "never mind", "nevermind", "scrap", "take out", "neither", "nor", "can do without", "instead of", "rather than", "wont be needing", "didnt want", "not with", "exclude", "excluding", "doesnt need", "dont add", "dont include", "forget about", "no need for", "do without",
            "sans", "pas", "pas de", "pas d", "plus de", "plus besoin", "pas besoin", "enlevez", "enlever", "retirez", "retirer", "supprimez", "supprimer", "annulez", "annuler", "ne veux pas", "ne voulons pas", "finalement pas", "finalement sans", "laissez tomber", "oubliez", "ni", "otez", "oter", "je ne veux plus", "ne veux plus", "on se passera", "se passer", "inutile", "aucun", "au lieu", "plutot que", "enleve", "retire", "ne prends pas", "ne prendrai pas", "non merci pour", "exclure", "on laisse tomber", "tant pis pour", "plus le", "plus la"),
        .. Each(
            true, "with", "keep", "add", "include", "including", "need", "want", "like", "wants", "but", "plus", "also", "id like", "would like", "leave", "still", "only", "just", "retain", "prefer", "preferably", "ideally", "book", "take",
            "avec", "gardez", "garder", "ajoutez", "ajouter", "mais", "aussi", "conservez", "conserver", "voudrais", "voudrait", "voudrions", "aimerais", "souhaite", "souhaiterais", "besoin", "veux", "veut", "prends", "prendre", "seulement", "juste", "toujours", "garde", "conserve", "ajoute", "incluez", "inclure", "plutot", "de preference", "faudrait", "mettez", "rajoutez", "rajouter", "maintenez", "si possible"),
    ]);

    /// <summary>What opens a question about the house rather than a wish.</summary>
    public static readonly PhraseTable<bool> Asking = new(
    [
        .. new[]
        {
            "do you", "does", "is", "are", "is there", "are there", "how much", "how many", "what", "when", "where", "which", "how", "what's", "whats", "can you tell", "is the", "are the", "do i", "do we", "did", "has", "can i get to", "may", "why", "who",
            "avez vous", "vous avez", "est ce", "y a t", "il y a", "combien", "quel", "quelle", "quels", "quelles", "c'est quoi", "proposez", "vous proposez", "quand", "ou", "comment", "a quelle", "c'est combien", "ca comprend", "comprend", "inclut", "est inclus", "peut on", "puis je", "pourquoi", "y a", "le petit dejeuner est", "a t", "sont", "est il", "est elle",
        }.Select(phrase => (phrase, true)),
    ]);

    public static readonly HashSet<string> Adding =
        [.. "with add including include plus avec ajouter ajoutez ajoute need want like book take voudrais voudrait prendre prends besoin wants keep drop remove cancel enlever enlevez retirer retirez sans without garder gardez annuler supprimer rajouter".Split(' ')];

    private static IEnumerable<(string Phrase, bool Wanted)> Each(bool wanted, params string[] phrases) => phrases.Distinct(StringComparer.Ordinal).Select(phrase => (phrase, wanted));
}
