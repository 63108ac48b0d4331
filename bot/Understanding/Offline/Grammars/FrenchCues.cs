namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>French words that tell what a date is for.</summary>
internal static class FrenchCues
{
    public static IEnumerable<(string Phrase, Cue Cue)> All =>
    [
        .. Each(Cue.From, "du", "de", "des", "depuis", "a partir du", "a partir de", "a compter du", "a compter de", "des le", "a dater du", "debutant le", "commencant le", "en partant du", "a partir d", "de le", "debut le", "depuis le", "a partir"),
        .. Each(Cue.Until, "jusqu'au", "jusqu'a", "jusquau", "jusqua", "jusqu au", "jusqu'en", "jusqu'aux", "jusk'au", "juska", "jusque", "jusque le", "jusqu'au soir du"),
        .. Each(Cue.To, "au", "a", "jusqu'au", "jusqu'a", "jusquau", "jusqua", "-", "–", "->", ">", "aux", "jusqu'en", "jusque", "et jusqu'au", "jusque le", "o"),
        .. Each(Cue.Between, "entre", "entre le", "entre les"),
        .. Each(Cue.And, "et", "&", "et le"),
        .. Each(
            Cue.Arrive, "arrivee", "arrivee le", "arrivee prevue", "arrivee prevue le", "j'arrive", "j'arriverai", "j'arriverais", "on arrive", "on arrivera", "nous arrivons", "nous arriverons", "arrivant", "arriver", "arrivons", "arriverons", "arrive", "en arrivant", "check in", "checkin", "nous arriverions", "on arriverait", "entree", "date d'arrivee", "debut du sejour", "je viens", "on vient", "nous venons"),
        .. Each(
            Cue.Leave, "depart", "depart le", "depart prevu", "depart prevu le", "je pars", "je partirai", "je repars", "je repartirai", "on part", "on partira", "on repart", "on repartira", "nous partons", "nous partirons", "nous repartons", "nous repartirons", "partant", "repartant", "partir", "repartir", "en partant", "en repartant", "je quitte", "nous quittons", "on quitte", "quitter", "check out", "checkout", "sortie", "date de depart", "retour", "retour le", "partons", "repartons", "partons le", "rentre", "rentrons", "partirons", "je rentre", "on rentre", "nous rentrons", "reparti", "fin du sejour", "liberer la chambre"),
        .. Each(
            Cue.Correct, "pardon", "non pardon", "desole", "desolee", "excusez moi", "plutot", "non plutot", "ou plutot", "je veux dire", "je voulais dire", "enfin", "enfin non", "finalement", "en fait", "non en fait", "attendez", "non attendez", "attends", "rectification", "correction", "je me trompe", "je me suis trompe", "je me suis trompee", "non", "disons", "mettons", "oups", "euh non", "erreur", "a la place", "je corrige", "mieux", "non finalement", "enfin plutot", "ah non", "non non"),
        .. Each(Cue.Not, "pas", "pas le", "pas du", "plus", "pas pour", "sauf", "et non", "au lieu", "au lieu de", "au lieu du", "excepte", "non pas", "plutot que", "pas a partir du"),
        .. Each(Cue.But, "mais", "c'est"),
        .. Each(Cue.Born, "ne le", "nee le", "date de naissance", "ne en", "nee en", "nes le", "anniversaire"),
    ];

    private static IEnumerable<(string Phrase, Cue Cue)> Each(Cue cue, params string[] phrases) => phrases.Select(phrase => (phrase, cue));
}
